import { useEffect, useRef } from 'react';
import { useConnection } from '../connection.js';
import { useWords } from '../words/language.js';
import { announce } from './announce.js';

/** Says that there is no network, or that the API does not answer, for as long as that is so. */
export function ConnectionBanner() {
  const connection = useConnection();
  const { words } = useWords();
  const before = useRef(connection);
  useEffect(() => {
    if (connection === 'fine' && before.current !== 'fine') announce(words.connection.back);
    before.current = connection;
  }, [connection, words]);
  return (
    <div role="status">
      {connection !== 'fine' && <p className="connection">{words.connection[connection]}</p>}
    </div>
  );
}
