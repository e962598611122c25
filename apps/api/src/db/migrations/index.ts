import { Tenants1763800000001 } from './1-tenants.js';
import { Assets1763800000007 } from './7-assets.js';
import { Clearing1763800000008 } from './8-clearing.js';
import { Content1763800000002 } from './2-content.js';
import { Editions1763800000003 } from './3-editions.js';
import { Log1763800000004 } from './4-log.js';
import { Entering1763800000005 } from './5-entering.js';
import { HeldRole1763800000009 } from './9-held-role.js';
import { Readings1763800000006 } from './6-readings.js';
import { UnusedFiles1763800000010 } from './10-unused-files.js';
import { Acts1763800000011 } from './11-acts.js';

/** Every migration, in order. They only go forward. */
export const migrations = [
  Tenants1763800000001,
  Content1763800000002,
  Editions1763800000003,
  Log1763800000004,
  Entering1763800000005,
  Readings1763800000006,
  Assets1763800000007,
  Clearing1763800000008,
  HeldRole1763800000009,
  UnusedFiles1763800000010,
  Acts1763800000011,
];
