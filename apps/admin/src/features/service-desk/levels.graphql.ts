import { graphql } from '../../gql/gql.js';

export const ServiceLevels = graphql(`
  query ServiceLevels {
    servicePolicies {
      id
      place
      nameZh
      nameEn
      isActive
      calendarId
      weight
      skills
      version
      rule {
        tiers
        classes
        types
        severities
        channels
      }
      targets {
        metric
        time
        critical
        high
        normal
        low
      }
    }
    businessCalendars {
      id
      nameZh
      nameEn
      timezone
      followsPublicDays
      yearsWithoutData
      version
      weekly {
        weekday
        from
        to
      }
      days {
        date
        kind
        hours {
          from
          to
        }
      }
    }
  }
`);

export const PublicDays = graphql(`
  query PublicDays($year: Int!) {
    publicDays(year: $year) {
      day
      kind
      nameZh
      nameEn
    }
  }
`);

export const SetPublicDay = graphql(`
  mutation SetPublicDay($input: PublicDaySetInput!) {
    publicDaySet(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreateCalendar = graphql(`
  mutation CreateCalendar($input: CalendarCreateInput!) {
    calendarCreate(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateCalendar = graphql(`
  mutation UpdateCalendar($id: ID!, $input: CalendarUpdateInput!) {
    calendarUpdate(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreatePolicy = graphql(`
  mutation CreatePolicy($input: ServicePolicyCreateInput!) {
    servicePolicyCreate(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdatePolicy = graphql(`
  mutation UpdatePolicy($id: ID!, $input: ServicePolicyUpdateInput!) {
    servicePolicyUpdate(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const OrderPolicies = graphql(`
  mutation OrderPolicies($input: ServicePolicyOrderInput!) {
    servicePolicyOrder(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);
