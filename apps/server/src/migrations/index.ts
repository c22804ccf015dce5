import { Platform1763700000000 } from './1763700000000-platform.js';
import { Access1763700001000 } from './1763700001000-access.js';
import { Customers1763700002000 } from './1763700002000-customers.js';
import { Orders1763700003000 } from './1763700003000-orders.js';
import { Interactions1763700004000 } from './1763700004000-interactions.js';
import { Scoring1763700005000 } from './1763700005000-scoring.js';
import { Lifecycle1763700006000 } from './1763700006000-lifecycle.js';
import { Segments1763700007000 } from './1763700007000-segments.js';
import { ServiceDesk1763700008000 } from './1763700008000-service-desk.js';
import { ServiceLevels1763700008100 } from './1763700008100-service-levels.js';
import { Data1763700009000 } from './1763700009000-data.js';
import { Audit1763700010000 } from './1763700010000-audit.js';
import { Privacy1763700011000 } from './1763700011000-privacy.js';
import { HandOver1763700012000 } from './1763700012000-hand-over.js';
import { Predictions1763700013000 } from './1763700013000-predictions.js';
import { Proof1763700014000 } from './1763700014000-proof.js';
import { Classes1763700015000 } from './1763700015000-classes.js';
import { Staffing1763700016000 } from './1763700016000-staffing.js';
import { Workspace1763700019000 } from './1763700019000-workspace.js';
import { Casework1763700017000 } from './1763700017000-casework.js';
import { BulkChanges1763700020000 } from './1763700020000-bulk-changes.js';

/** Every migration in the order it runs. A merged one never changes. */
export const migrations = [
  Platform1763700000000,
  Access1763700001000,
  Customers1763700002000,
  Orders1763700003000,
  Interactions1763700004000,
  Scoring1763700005000,
  Lifecycle1763700006000,
  Segments1763700007000,
  ServiceDesk1763700008000,
  ServiceLevels1763700008100,
  Data1763700009000,
  Audit1763700010000,
  Privacy1763700011000,
  HandOver1763700012000,
  Predictions1763700013000,
  Proof1763700014000,
  Classes1763700015000,
  Staffing1763700016000,
  Workspace1763700019000,
  Casework1763700017000,
  BulkChanges1763700020000,
];
