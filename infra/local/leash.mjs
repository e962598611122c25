// Loaded before a child's own code: when the starter is gone, even by kill -9, the child goes too.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
