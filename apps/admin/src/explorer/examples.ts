/** Questions that have an answer in the demo company, from the simplest on. The key is a word of the catalogue. */
export const examples = {
  best: `# The customers of highest value.
query BestCustomers {
  customers(first: 5, orderBy: { field: VALUE, direction: DESC }) {
    totalCount { value isExact }
    edges {
      node {
        name
        baseClass
        vipTier
        value { amount currency }
        metrics { orders cycleDays overdueRatio abcClass rfm { segment } }
        churnRisk { score band reasons { indicator points } }
      }
    }
  }
}
`,
  search: `# Found by name, pinyin, initials, phone number or its last four digits.
query Find {
  customers(first: 5, search: "wang") {
    edges { node { id code name baseClass owner { name } } }
  }
}
`,
  whole: `# One customer from all sides, in one request.
query Customer360 {
  customers(first: 1, filter: { vipTier: { in: [GOLD, PLATINUM, DIAMOND] } }) {
    edges {
      node {
        name
        stage
        identities { kind masked }
        metrics { orders averageOrderValue { amount currency } nextExpectedOn }
        prediction { alive expected365 churnProbability }
        insight { advice { action reason } persona { en } }
        openTickets { number subject severity }
        timeline(first: 10) { edges { node { at kind title detail } } }
      }
    }
  }
}
`,
  segment: `# A rule counted live, and read back as a sentence in both languages.
query Preview {
  segmentPreview(filter: { and: [{ baseClass: { eq: LOYAL } }, { churnBand: { in: [MEDIUM, HIGH] } }] }) {
    size
    revenue { amount currency }
    sentenceZh
    sentenceEn
    servedBy
  }
}
`,
  queue: `# Who waits at the desk, most urgent first.
query WaitingAtTheDesk {
  queues {
    key
    isVip
    waiting
    items(first: 5) { edges { node { position dueAt customer { name vipTier } } } }
  }
}
`,
  funnel: `# How far customers have come; each step carries the filter of the list behind it.
query Lifecycle {
  lifecycleBoard {
    funnel { stage customers filter }
  }
}
`,
  me: `# Who asks, and what they may do.
query Me {
  viewer { name role { key } permissions { permission scope } }
}
`,
} as const;

/** The name of an example in the address. */
export type Example = keyof typeof examples;

/** The names of all examples. */
export const exampleKeys = Object.keys(examples) as Example[];
