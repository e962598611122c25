import { ApiProblem, ApiUnreachable, createApi, type Api } from '@bti/api-client';
import { getConfig } from './config.js';
import { noteAnswered, noteUnanswered } from './connection.js';
import { expire, freshToken, SignedOut } from './session/session.js';
import { interfaceLanguage } from './words/language.js';

/**
 * The connection of the signed-in person, with a fresh token at each call. A refused token ends the session; a lost call is
 * noted.
 */
export function getApi(): Api {
  const api = createApi({ baseUrl: getConfig().apiUrl, token: freshToken, language: interfaceLanguage() });
  const watched =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        const answer = await call(...args);
        noteAnswered();
        return answer;
      } catch (error) {
        if (error instanceof ApiUnreachable) noteUnanswered();
        else if (error instanceof ApiProblem) noteAnswered();
        if (error instanceof ApiProblem && error.status === 401) {
          expire();
          throw new SignedOut();
        }
        throw error;
      }
    };
  return {
    send: watched(api.send),
    text: watched(api.text),
    read: watched(api.read) as Api['read'],
  };
}

/** What kind of failure is this, for the sentence to show? */
export function failureOf(error: unknown): 'signedOut' | 'unreachable' | 'refused' | 'notFound' | 'broken' {
  if (error instanceof SignedOut) return 'signedOut';
  if (error instanceof ApiUnreachable) return 'unreachable';
  if (error instanceof ApiProblem)
    return error.status === 404 ? 'notFound' : error.status < 500 ? 'refused' : 'broken';
  return 'broken';
}
