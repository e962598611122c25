/**
 * The API's command line, with the same services and walls as its routes. DATABASE_URL is the API's own role, and
 * FILES_DIR its folder of files; DATABASE_OWNER_URL makes tenants and lets the command in. It can be used while the product runs.
 *
 *   import FILE --tenant SLUG [--create] [--kind kommune|regionalCentre|national] [--name NAME] [--publish] [--note TEXT]
 *   export --tenant SLUG              writes the file to standard output: a package (ZIP) where the site has files
 *   invite ADDRESS --tenant SLUG --role ROLE [--name NAME] [--tjenester ID,ID]
 *   seed DIR                          fills an empty database from DIR/seed.json, and only an empty one
 *
 * DIR/seed.json: { "tenants": [{ "slug", "kind", "name", "language", "state": "building"|"active", "centres": [SLUG…],
 * "file": "NAME.json" (exchange format, beside seed.json), "members": [{ "email", "name", "role", "tjenester":
 * [KEY…], "heldRole": KEY }], "publish": true, "note": TEXT }] }, a centre before its kommuner. `commands/seed.ts` is its schema.
 *
 * Ends with 0; with 1 where the file or the publish was refused (a refused publish keeps the drafts); with 2 where
 * the command was not understood.
 */
import 'reflect-metadata';
import { runCommand } from './commands/run.js';

const { code, complaint } = await runCommand(process.argv.slice(2), process.env, process.stdout);
if (complaint !== undefined) console.error(complaint);
process.exitCode = code;
