import { graphql } from '../../gql/gql.js';

export const Health = graphql(`
  query Health {
    systemHealth {
      version
      node
      startedAt
      lastBackupAt
      database {
        version
        sizeBytes
        connections
        mostConnections
        replicas
        migrations
        processes
      }
      jobs {
        waiting
        running
        failing
        failed {
          id
          name
          attempts
          mostAttempts
          error
          failedAt
          nextTryAt
        }
      }
      mail {
        isConfigured
        waiting
        oldestAt
        lastSentAt
      }
      partitions {
        table
        count
        last
      }
      disk {
        freeBytes
        totalBytes
      }
    }
  }
`);

export const RetryJob = graphql(`
  mutation RetryJob($input: JobRetryInput!) {
    jobRetry(input: $input) {
      jobId
      userErrors {
        code
        message
      }
    }
  }
`);

export const Keys = graphql(`
  query Keys {
    keyRing {
      isKeptHere
      keys {
        id
        isCurrent
        isPresent
        since
        wraps
      }
      rotation {
        id
        key
        renewsData
        askedBy
        total
        done
        startedAt
        finishedAt
      }
    }
  }
`);

export const StartRotation = graphql(`
  mutation StartRotation($input: KeyRotationInput!) {
    keyRotationStart(input: $input) {
      rotation {
        id
        total
        done
        finishedAt
      }
      userErrors {
        code
        message
      }
    }
  }
`);
