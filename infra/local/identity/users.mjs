import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const namespace = '6f1c2f5e-7c35-5b0e-9a54-2f6f3f0d6a11';

/** The same address always gives the same id, so that data and sign-ins survive a reset of either. */
export function subjectOf(email) {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(email.toLowerCase()).digest().subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const places = {
  fjordvik: 'i Fjordvik',
  furuly: 'i Furuly',
  midtnord: 'i Midtnord',
  nasjonal: 'nasjonalt',
  nyvik: 'i Nyvik',
};
const titles = {
  koordinator: 'Koordinator',
  redaktor: 'Redaktør',
  skole: 'Skoleredaktør',
  godkjenner: 'Godkjenner',
};

/** The demo sign-ins. They are called after what they do: no person's name stands in the product. */
export function demoUsers() {
  const users = Object.entries(places).flatMap(([slug, place]) =>
    Object.entries(titles).map(([box, title]) => ({
      email: `${box}@${slug}.example`,
      name: `${title} ${place}`,
    })),
  );
  users.push({ email: 'barnehage@furuly.example', name: 'Barnehageredaktør i Furuly' });
  users.push({ email: 'radgiver@midtnord.example', name: 'Rådgiver i Midtnord' });
  users.push({ email: 'drift@plattform.example', name: 'Drift av plattformen' });
  return users.map((user) => complete({ ...user, password: 'demo' }));
}

/** Adds what a user is given when it is left out. */
export function complete({ email, name, password = 'demo', sub, emailVerified = true }) {
  const address = email.toLowerCase();
  return { sub: sub ?? subjectOf(address), email: address, name: name ?? address, password, emailVerified };
}

/** A name in the two parts that Keycloak keeps: the first word, and the rest. */
export function partsOf(name) {
  const [first, ...rest] = name.split(' ');
  return { first, last: rest.join(' ') || first };
}

/** Reads further users from a file of `[{ "email", "name", "password"?, "sub"?, "emailVerified"? }]`. */
export function usersFrom(file) {
  return file ? JSON.parse(readFileSync(file, 'utf8')).map(complete) : [];
}
