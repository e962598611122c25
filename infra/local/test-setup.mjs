import { openTestCluster } from './test-cluster.mjs';

/** Vitest's global set-up: the workers inherit the environment and clone the template when they need it. */
export default async function setup() {
  const cluster = await openTestCluster();
  process.env.TEST_CLUSTER = JSON.stringify(cluster.notes);
  return () => cluster.remove();
}
