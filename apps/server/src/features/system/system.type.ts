import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/payload.js';
import { DateTime } from '../../platform/scalars.js';

@ObjectType('RingKey', { description: 'A key that wraps others; its name, never the key.', simpleResolvers: true })
export class RingKeyType {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'Whether new keys are wrapped with it.' })
  isCurrent: boolean;

  @Field(() => Boolean, { description: 'Whether it is in the ring; what hangs on a lost key cannot be read.' })
  isPresent: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was seen first; null when that is not known.' })
  since: Date | null;

  @Field(() => Int, { description: 'How many keys hang on it, of customers and of the installation.' })
  wraps: number;
}

@ObjectType('KeyRotation', { description: 'Hanging every key on the newest one of the ring.', simpleResolvers: true })
export class KeyRotationType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The key that everything is hung on.' })
  key: string;

  @Field(() => Boolean, { description: 'Whether customers get new data keys as well, and values are sealed anew.' })
  renewsData: boolean;

  @Field(() => String, { description: 'Who asked for it.' })
  askedBy: string;

  @Field(() => Int, { description: 'How much there is to do; 0 before it begins.' })
  total: number;

  @Field(() => Int, { description: 'How much of it is done.' })
  done: number;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is under way.' })
  finishedAt: Date | null;
}

@ObjectType('KeyRing', { description: 'The keys behind everything that is encrypted.', simpleResolvers: true })
export class KeyRingType {
  @Field(() => [RingKeyType], { description: 'The newest first, then keys that are lost.' })
  keys: RingKeyType[];

  @Field(() => Boolean, {
    description:
      'Whether the ring is a file of this installation, so that a new key is made here; else KEHU_KEYS is set.',
  })
  isKeptHere: boolean;

  @Field(() => KeyRotationType, { nullable: true, description: 'The rotation under way, else the last one.' })
  rotation: KeyRotationType | null;
}

@ObjectType('KeyRotationPayload', { description: 'The rotation that runs now.', simpleResolvers: true })
export class KeyRotationPayload extends Payload {
  @Field(() => KeyRotationType, { nullable: true, description: 'The rotation; null when it was refused.' })
  rotation?: KeyRotationType | null;
}

@ObjectType('DatabaseHealth', { description: 'How the database is.', simpleResolvers: true })
export class DatabaseHealthType {
  @Field(() => String, { description: 'The version of PostgreSQL.' })
  version: string;

  @Field(() => Float, { description: 'Bytes on its disk.' })
  sizeBytes: number;

  @Field(() => Int, { description: 'Open connections.' })
  connections: number;

  @Field(() => Int, { description: 'Connections it allows.' })
  mostConnections: number;

  @Field(() => Int, { description: 'Replicas that follow it.' })
  replicas: number;

  @Field(() => Int, { description: 'Migrations that were done.' })
  migrations: number;

  @Field(() => Int, { description: 'Server processes that run jobs and told of themselves lately.' })
  processes: number;
}

@ObjectType('FailedJob', { description: 'A job that failed.', simpleResolvers: true })
export class FailedJobType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it does, as `platform.deliver-mail`.' })
  name: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Int, { description: 'How often it is tried before it is given up.' })
  mostAttempts: number;

  @Field(() => String, { description: 'The first line of the last error, without addresses and numbers.' })
  error: string;

  @Field(() => DateTime, { description: 'When it failed last.' })
  failedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried again; null when it was given up.' })
  nextTryAt: Date | null;
}

@ObjectType('JobHealth', { description: 'Work in the background.', simpleResolvers: true })
export class JobHealthType {
  @Field(() => Int, { description: 'Jobs that wait for their turn or time.' })
  waiting: number;

  @Field(() => Int, { description: 'Jobs that run.' })
  running: number;

  @Field(() => Int, { description: 'Jobs that failed at least once and are not done.' })
  failing: number;

  @Field(() => [FailedJobType], { description: 'The last 50 of them.' })
  failed: FailedJobType[];
}

@ObjectType('MailHealth', { description: 'The outbox.', simpleResolvers: true })
export class MailHealthType {
  @Field(() => Boolean, { description: 'Whether there is a mail server to hand mails to.' })
  isConfigured: boolean;

  @Field(() => Int, { description: 'Mails that wait.' })
  waiting: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when the oldest one waits; null when none does.' })
  oldestAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When one was handed over last; null when none was lately.' })
  lastSentAt: Date | null;
}

@ObjectType('PartitionHealth', { description: 'A table that grows by time.', simpleResolvers: true })
export class PartitionHealthType {
  @Field(() => String, { description: 'The table.' })
  table: string;

  @Field(() => Int, { description: 'How many parts it has.' })
  count: number;

  @Field(() => String, { nullable: true, description: 'The last part that is made for what is to come.' })
  last: string | null;
}

@ObjectType('DiskHealth', { description: 'The disk of the data folder.', simpleResolvers: true })
export class DiskHealthType {
  @Field(() => Float, { description: 'Free bytes.' })
  freeBytes: number;

  @Field(() => Float, { description: 'All bytes.' })
  totalBytes: number;
}

@ObjectType('SystemHealth', { description: 'How the installation is, as of now.', simpleResolvers: true })
export class SystemHealthType {
  @Field(() => String, { description: 'The version of the product.' })
  version: string;

  @Field(() => String, { description: 'The version of Node.' })
  node: string;

  @Field(() => DateTime, { description: 'When the process that answers began.' })
  startedAt: Date;

  @Field(() => DatabaseHealthType, { description: 'The database.' })
  database: DatabaseHealthType;

  @Field(() => JobHealthType, { description: 'Work in the background.' })
  jobs: JobHealthType;

  @Field(() => MailHealthType, { description: 'The outbox.' })
  mail: MailHealthType;

  @Field(() => [PartitionHealthType], { description: 'Tables that grow by time.' })
  partitions: PartitionHealthType[];

  @Field(() => DiskHealthType, { nullable: true, description: 'The disk; null where there is no data folder.' })
  disk: DiskHealthType | null;

  @Field(() => DateTime, { nullable: true, description: 'When `kehu backup` ended last; null when it never did.' })
  lastBackupAt: Date | null;
}

@ObjectType('JobRetryPayload', { description: 'What became of it.', simpleResolvers: true })
export class JobRetryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The job that runs again; null when it was refused.' })
  jobId?: string | null;
}
