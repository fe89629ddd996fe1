// Loaded into the server by start.mjs. When the launcher is killed so hard that it cannot pass the signal on, its
// channel closes; without this the server would keep the port and the next start would fail.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
