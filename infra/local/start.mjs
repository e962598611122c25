// Only old syntax here: an old Node must get as far as the sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old for this product: install Node 20.19 or newer and try again.',
  );
  process.exit(1);
}
const { main } = await import('./starter.mjs');
await main(process.argv.slice(2));
