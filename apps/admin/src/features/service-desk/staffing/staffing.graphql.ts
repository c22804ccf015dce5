import { graphql } from '../../../gql/gql.js';

export const StaffingForecast = graphql(`
  query StaffingForecast($id: ID!, $weeks: Int!, $share: Float!, $seconds: Int!, $atOnce: Float) {
    staffing(queueId: $id, weeks: $weeks, targetShare: $share, targetSeconds: $seconds, ticketsAtOnce: $atOnce) {
      weeks
      arrivals
      handlingMinutes
      ticketsAtOnce
      hours {
        weekday
        hour
        arrivals
        agents
        inTime
        meanWaitSeconds
        occupancy
      }
    }
  }
`);
