import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';

/** Takes every mail that is sent to it, and tells a test in another process: `GET /?to=ADDRESS` waits for one. */
export async function openMailbox() {
  const mails = [];
  const waiting = new Set();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: async (stream, session, done) => {
      let raw = '';
      for await (const chunk of stream) raw += chunk;
      const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      mails.push({ to, text: readable(raw) });
      for (const look of waiting) look();
      done();
    },
  });
  const http = createServer((request, response) => {
    const to = new URL(request.url, 'http://mailbox').searchParams.get('to');
    const look = () => {
      const at = mails.findIndex((mail) => mail.to.includes(to));
      if (at === -1) return;
      waiting.delete(look);
      response.end(mails.splice(at, 1)[0].text);
    };
    waiting.add(look);
    response.on('close', () => waiting.delete(look));
    look();
  });
  const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', done));
  await Promise.all([listen(smtp), listen(http)]);
  return {
    port: smtp.server.address().port,
    url: `http://127.0.0.1:${http.address().port}`,
    close: async () => {
      http.closeAllConnections();
      await Promise.all([smtp, http].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** The mail as text: what quoted-printable has folded and written as numbers is put back. */
const readable = (raw) =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();
