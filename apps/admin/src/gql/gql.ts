/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query FindCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          code\n          baseClass\n          vipTier\n        }\n      }\n    }\n  }\n': typeof types.FindCustomersDocument;
  '\n  query People($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          status\n          capacity\n          role {\n            id\n            nameZh\n            nameEn\n          }\n          team {\n            id\n            name\n          }\n          region {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.PeopleDocument;
  '\n  query RolesMatrix {\n    roles {\n      id\n      key\n      nameZh\n      nameEn\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n': typeof types.RolesMatrixDocument;
  '\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      createdAt\n      lastUsedAt\n      expiresAt\n      revokedAt\n      role {\n        id\n        nameZh\n        nameEn\n      }\n    }\n    roles {\n      id\n      nameZh\n      nameEn\n    }\n  }\n': typeof types.TokensDocument;
  '\n  mutation CreateToken($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) {\n      token\n      apiToken {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateTokenDocument;
  '\n  mutation RevokeToken($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevokeTokenDocument;
  '\n  query Fields {\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n  }\n': typeof types.FieldsDocument;
  '\n  mutation CreateField($input: CustomFieldCreateInput!) {\n    customFieldCreate(input: $input) {\n      customField {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateFieldDocument;
  '\n  query Tags {\n    tags {\n      id\n      name\n    }\n  }\n': typeof types.TagsDocument;
  '\n  mutation CreateTag($input: TagCreateInput!) {\n    tagCreate(input: $input) {\n      tag {\n        id\n        name\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateTagDocument;
  '\n  mutation SignIn($input: SessionCreateInput!) {\n    sessionCreate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  query Customer360($id: ID!, $kinds: [TimelineKind!]) {\n    customer(id: $id) {\n      id\n      ...CustomerHead\n      ...CustomerWho\n      ...CustomerValue\n      ...CustomerRhythm\n      ...CustomerChurn\n      ...CustomerOpenTickets\n      ...CustomerGroups\n      ...CustomerTasks\n      timeline(kinds: $kinds, first: 30) {\n        ...TimelinePage\n      }\n    }\n  }\n': typeof types.Customer360Document;
  '\n  fragment CustomerHead on Customer {\n    id\n    version\n    code\n    name\n    kind\n    baseClass\n    vipTier\n    stage\n    status\n    createdAt\n    lastContactAt\n    owner {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    identities {\n      id\n      kind\n      masked\n      value\n      isMasked\n      isPrimary\n    }\n    tags {\n      id\n      name\n    }\n  }\n': typeof types.CustomerHeadFragmentDoc;
  '\n  fragment CustomerWho on Customer {\n    id\n    kind\n    gender\n    industry\n    website\n    companySize\n    source\n    sourceDetail\n    firstTouchAt\n    region {\n      id\n      name\n    }\n    completeness {\n      percent\n      missing\n    }\n    addresses {\n      id\n      kind\n      province\n      city\n      district\n      street\n      isPrimary\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n    }\n    relations {\n      id\n      type\n      other {\n        id\n        name\n        vipTier\n      }\n    }\n    preferences {\n      id\n      key\n      value\n      source\n    }\n    needs {\n      id\n      needClass\n      text\n      source\n    }\n    importantDates {\n      id\n      kind\n      label\n      calendar\n      nextOn\n      daysLeft\n      lunarLabel\n    }\n    customFields {\n      key\n      labelZh\n      labelEn\n      type\n      value\n    }\n  }\n': typeof types.CustomerWhoFragmentDoc;
  '\n  fragment CustomerValue on Customer {\n    id\n    value {\n      amount\n      currency\n    }\n    metrics {\n      orders\n      abcClass\n      asOf\n      margin {\n        amount\n        currency\n      }\n      averageOrderValue {\n        amount\n        currency\n      }\n      revenue365 {\n        amount\n        currency\n      }\n      returned {\n        amount\n        currency\n      }\n      rfm {\n        recency\n        frequency\n        monetary\n        segment\n      }\n    }\n  }\n': typeof types.CustomerValueFragmentDoc;
  '\n  fragment CustomerRhythm on Customer {\n    id\n    lastOrderAt\n    metrics {\n      cycleDays\n      cycleSpread\n      nextExpectedOn\n      overdueRatio\n      daysSinceLastOrder\n      purchaseDays\n      recentMonths {\n        month\n        orders\n        revenue {\n          amount\n          currency\n        }\n      }\n    }\n  }\n': typeof types.CustomerRhythmFragmentDoc;
  '\n  fragment CustomerChurn on Customer {\n    id\n    churnRisk {\n      score\n      band\n      scoredAt\n      reasons {\n        indicator\n        points\n      }\n    }\n  }\n': typeof types.CustomerChurnFragmentDoc;
  '\n  fragment CustomerOpenTickets on Customer {\n    id\n    openTickets {\n      id\n      number\n      subject\n      severity\n      status\n      clocks {\n        metric\n        state\n        dueAt\n      }\n    }\n  }\n': typeof types.CustomerOpenTicketsFragmentDoc;
  '\n  fragment CustomerGroups on Customer {\n    id\n    classes {\n      scheme\n      key\n      labelZh\n      labelEn\n      reason\n    }\n    segments {\n      id\n      name\n    }\n  }\n': typeof types.CustomerGroupsFragmentDoc;
  '\n  fragment CustomerTasks on Customer {\n    id\n    tasks {\n      id\n      kind\n      title\n      dueAt\n      status\n      isOverdue\n      version\n      assignee {\n        id\n        name\n      }\n    }\n  }\n': typeof types.CustomerTasksFragmentDoc;
  '\n  fragment TimelinePage on TimelineConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        kind\n        at\n        title\n        detail\n        channel\n        direction\n        status\n        actorName\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n': typeof types.TimelinePageFragmentDoc;
  '\n  query CustomerOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            orderedAt\n            status\n            channel\n            isReturn\n            net {\n              amount\n              currency\n            }\n            lines {\n              id\n              description\n              quantity\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.CustomerOrdersDocument;
  '\n  query CustomerTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            subject\n            type\n            severity\n            status\n            openedAt\n            assignee {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.CustomerTicketsDocument;
  '\n  query CustomerHistory($id: ID!) {\n    customer(id: $id) {\n      id\n      stageHistory {\n        id\n        from\n        to\n        cause\n        reason\n        at\n      }\n    }\n  }\n': typeof types.CustomerHistoryDocument;
  '\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 30, after: $after) {\n        ...TimelinePage\n      }\n    }\n  }\n': typeof types.CustomerTimelineDocument;
  '\n  subscription CustomerChanged($id: ID!) {\n    customerChanged(id: $id) {\n      customerId\n      kind\n    }\n  }\n': typeof types.CustomerChangedDocument;
  '\n  mutation RevealIdentity($input: IdentityRevealInput!) {\n    identityReveal(input: $input) {\n      identity {\n        id\n        value\n        isMasked\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealIdentityDocument;
  '\n  mutation LogInteraction($input: InteractionLogInput!) {\n    interactionLog(input: $input) {\n      interaction {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.LogInteractionDocument;
  '\n  mutation AddNote($input: NoteAddInput!) {\n    noteAdd(input: $input) {\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddNoteDocument;
  '\n  mutation AddTask($input: TaskCreateInput!) {\n    taskCreate(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddTaskDocument;
  '\n  mutation OpenTicket($input: TicketOpenInput!) {\n    ticketOpen(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.OpenTicketDocument;
  '\n  query CustomerList($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {\n    customers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          code\n          name\n          kind\n          baseClass\n          stage\n          vipTier\n          churnScore\n          lastContactAt\n          lastOrderAt\n          value {\n            amount\n            currency\n          }\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.CustomerListDocument;
  '\n  query CustomerCounts($filter: CustomerFilter) {\n    customerSummary(filter: $filter) {\n      total\n      byBaseClass {\n        key\n        count\n      }\n    }\n  }\n': typeof types.CustomerCountsDocument;
  '\n  query FilterSentence($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n    }\n  }\n': typeof types.FilterSentenceDocument;
  '\n  fragment SegmentNumbers on SegmentStats {\n    size\n    churned\n    averageChurnScore\n    asOf\n    servedBy\n    revenue {\n      amount\n      currency\n    }\n    averageOrderValue {\n      amount\n      currency\n    }\n    averageValue {\n      amount\n      currency\n    }\n    byBaseClass {\n      key\n      count\n    }\n    byAbc {\n      key\n      count\n    }\n    byStage {\n      key\n      count\n    }\n  }\n': typeof types.SegmentNumbersFragmentDoc;
  '\n  query SegmentList($search: String, $after: String) {\n    segments(search: $search, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          kind\n          sentenceZh\n          sentenceEn\n          updatedAt\n          stats {\n            size\n            asOf\n            averageChurnScore\n            revenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.SegmentListDocument;
  '\n  query SegmentDetail($id: ID!) {\n    segment(id: $id) {\n      id\n      name\n      description\n      kind\n      filter\n      sentenceZh\n      sentenceEn\n      version\n      updatedAt\n      createdBy {\n        id\n        name\n      }\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n': typeof types.SegmentDetailDocument;
  '\n  query SegmentMembers($id: ID!, $after: String) {\n    segment(id: $id) {\n      id\n      members(first: 50, after: $after, orderBy: { field: VALUE, direction: DESC }) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            name\n            baseClass\n            vipTier\n            stage\n            churnScore\n            lastOrderAt\n            value {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.SegmentMembersDocument;
  '\n  query PreviewSegment($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n      ...SegmentNumbers\n    }\n  }\n': typeof types.PreviewSegmentDocument;
  '\n  query RuleChoices {\n    tags {\n      id\n      name\n    }\n    productCategories {\n      id\n      name\n    }\n    segments(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n    teams {\n      id\n      name\n    }\n    regions {\n      id\n      name\n    }\n    users(first: 200) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.RuleChoicesDocument;
  '\n  mutation CreateSegment($input: SegmentCreateInput!) {\n    segmentCreate(input: $input) {\n      segment {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateSegmentDocument;
  '\n  mutation UpdateSegment($id: ID!, $input: SegmentUpdateInput!) {\n    segmentUpdate(id: $id, input: $input) {\n      segment {\n        id\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.UpdateSegmentDocument;
  '\n  query CompareSegments($a: ID!, $b: ID!) {\n    segmentCompare(a: $a, b: $b) {\n      onlyA\n      both\n      onlyB\n    }\n    a: segment(id: $a) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n    b: segment(id: $b) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n': typeof types.CompareSegmentsDocument;
  '\n  query FindProducts($search: String) {\n    products(search: $search, first: 30) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.FindProductsDocument;
  '\n  query QueueNames {\n    queues {\n      id\n      key\n      nameZh\n      nameEn\n      waiting\n    }\n  }\n': typeof types.QueueNamesDocument;
  '\n  fragment QueueRow on QueueItem {\n    id\n    state\n    position\n    rankKey\n    enqueuedAt\n    dueAt\n    terms {\n      term\n      points\n    }\n    ticket {\n      id\n      number\n      subject\n      severity\n      type\n      channel\n    }\n    customer {\n      id\n      name\n      vipTier\n      baseClass\n    }\n  }\n': typeof types.QueueRowFragmentDoc;
  '\n  query QueueBoard($id: ID!, $after: String) {\n    queue(id: $id) {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n      agents {\n        isOnline\n        assigned\n        capacity\n        user {\n          id\n          name\n        }\n      }\n      items(first: 50, after: $after) {\n        edges {\n          node {\n            id\n            ...QueueRow\n          }\n        }\n      }\n    }\n  }\n': typeof types.QueueBoardDocument;
  '\n  subscription QueueChanged($id: ID!) {\n    queueChanged(id: $id) {\n      queueId\n    }\n  }\n': typeof types.QueueChangedDocument;
  '\n  mutation ClaimNext($input: TicketClaimNextInput!) {\n    ticketClaimNext(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n': typeof types.ClaimNextDocument;
  '\n  mutation SetPresence($input: PresenceSetInput!) {\n    presenceSet(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n': typeof types.SetPresenceDocument;
  '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 50, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          type\n          severity\n          status\n          openedAt\n          customer {\n            id\n            name\n            vipTier\n          }\n          assignee {\n            id\n            name\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n': typeof types.TicketListDocument;
  '\n  query MyTickets {\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n': typeof types.MyTicketsDocument;
  '\n  query TicketConversation($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      subject\n      type\n      severity\n      status\n      channel\n      phase\n      openedAt\n      reopenCount\n      customer {\n        id\n        name\n        vipTier\n      }\n      assignee {\n        id\n        name\n      }\n      clocks {\n        metric\n        state\n        dueAt\n        targetMinutes\n        consumedMinutes\n      }\n      messages {\n        id\n        author\n        authorName\n        visibility\n        body\n        at\n      }\n    }\n  }\n': typeof types.TicketConversationDocument;
  '\n  mutation ReplyToTicket($input: TicketReplyInput!) {\n    ticketReply(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReplyToTicketDocument;
  '\n  mutation ResolveTicket($input: TicketResolveInput!) {\n    ticketResolve(input: $input) {\n      ticket {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ResolveTicketDocument;
  '\n  mutation HandBackTicket($input: TicketHandBackInput!) {\n    ticketHandBack(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.HandBackTicketDocument;
  '\n  query TodayQueue {\n    queues {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n    }\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n': typeof types.TodayQueueDocument;
  '\n  query TodayTasks {\n    tasks(filter: { mine: true, status: OPEN, dueWithinDays: 7 }, first: 10) {\n      edges {\n        node {\n          id\n          kind\n          title\n          dueAt\n          isOverdue\n          version\n          customer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.TodayTasksDocument;
  '\n  mutation FinishTask($input: TaskCompleteInput!) {\n    taskComplete(input: $input) {\n      task {\n        id\n        status\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.FinishTaskDocument;
  '\n  query TodayDates {\n    upcomingDates(days: 14) {\n      kind\n      date\n      daysLeft\n      calendar\n      lunarLabel\n      age\n      customer {\n        id\n        name\n        vipTier\n      }\n    }\n  }\n': typeof types.TodayDatesDocument;
  '\n  query TodayAlerts($filter: CustomerFilter!) {\n    customers(filter: $filter, orderBy: { field: VALUE, direction: DESC }, first: 8) {\n      totalCount {\n        value\n        isExact\n      }\n      edges {\n        node {\n          id\n          name\n          baseClass\n          vipTier\n          churnScore\n          value {\n            amount\n            currency\n          }\n          lastOrderAt\n        }\n      }\n    }\n  }\n': typeof types.TodayAlertsDocument;
  '\n  query TodaySummary {\n    customerSummary {\n      total\n      byBaseClass {\n        key\n        count\n      }\n      byStage {\n        key\n        count\n      }\n    }\n  }\n': typeof types.TodaySummaryDocument;
  '\n  query ServerFacts {\n    serverInfo {\n      demo\n      version\n      timezone\n      currency\n      demoAccounts {\n        email\n        name\n        role\n        password\n      }\n    }\n  }\n': typeof types.ServerFactsDocument;
  '\n  query WhoAmI {\n    viewer {\n      id\n      kind\n      name\n      email\n      locale\n      role {\n        id\n        key\n        nameZh\n        nameEn\n      }\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n': typeof types.WhoAmIDocument;
  '\n  mutation EndSession {\n    sessionEnd {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation ChooseLocale($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n': typeof types.ChooseLocaleDocument;
};
const documents: Documents = {
  '\n  query FindCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          code\n          baseClass\n          vipTier\n        }\n      }\n    }\n  }\n':
    types.FindCustomersDocument,
  '\n  query People($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          status\n          capacity\n          role {\n            id\n            nameZh\n            nameEn\n          }\n          team {\n            id\n            name\n          }\n          region {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.PeopleDocument,
  '\n  query RolesMatrix {\n    roles {\n      id\n      key\n      nameZh\n      nameEn\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n':
    types.RolesMatrixDocument,
  '\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      createdAt\n      lastUsedAt\n      expiresAt\n      revokedAt\n      role {\n        id\n        nameZh\n        nameEn\n      }\n    }\n    roles {\n      id\n      nameZh\n      nameEn\n    }\n  }\n':
    types.TokensDocument,
  '\n  mutation CreateToken($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) {\n      token\n      apiToken {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateTokenDocument,
  '\n  mutation RevokeToken($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevokeTokenDocument,
  '\n  query Fields {\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n  }\n':
    types.FieldsDocument,
  '\n  mutation CreateField($input: CustomFieldCreateInput!) {\n    customFieldCreate(input: $input) {\n      customField {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateFieldDocument,
  '\n  query Tags {\n    tags {\n      id\n      name\n    }\n  }\n': types.TagsDocument,
  '\n  mutation CreateTag($input: TagCreateInput!) {\n    tagCreate(input: $input) {\n      tag {\n        id\n        name\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateTagDocument,
  '\n  mutation SignIn($input: SessionCreateInput!) {\n    sessionCreate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  query Customer360($id: ID!, $kinds: [TimelineKind!]) {\n    customer(id: $id) {\n      id\n      ...CustomerHead\n      ...CustomerWho\n      ...CustomerValue\n      ...CustomerRhythm\n      ...CustomerChurn\n      ...CustomerOpenTickets\n      ...CustomerGroups\n      ...CustomerTasks\n      timeline(kinds: $kinds, first: 30) {\n        ...TimelinePage\n      }\n    }\n  }\n':
    types.Customer360Document,
  '\n  fragment CustomerHead on Customer {\n    id\n    version\n    code\n    name\n    kind\n    baseClass\n    vipTier\n    stage\n    status\n    createdAt\n    lastContactAt\n    owner {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    identities {\n      id\n      kind\n      masked\n      value\n      isMasked\n      isPrimary\n    }\n    tags {\n      id\n      name\n    }\n  }\n':
    types.CustomerHeadFragmentDoc,
  '\n  fragment CustomerWho on Customer {\n    id\n    kind\n    gender\n    industry\n    website\n    companySize\n    source\n    sourceDetail\n    firstTouchAt\n    region {\n      id\n      name\n    }\n    completeness {\n      percent\n      missing\n    }\n    addresses {\n      id\n      kind\n      province\n      city\n      district\n      street\n      isPrimary\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n    }\n    relations {\n      id\n      type\n      other {\n        id\n        name\n        vipTier\n      }\n    }\n    preferences {\n      id\n      key\n      value\n      source\n    }\n    needs {\n      id\n      needClass\n      text\n      source\n    }\n    importantDates {\n      id\n      kind\n      label\n      calendar\n      nextOn\n      daysLeft\n      lunarLabel\n    }\n    customFields {\n      key\n      labelZh\n      labelEn\n      type\n      value\n    }\n  }\n':
    types.CustomerWhoFragmentDoc,
  '\n  fragment CustomerValue on Customer {\n    id\n    value {\n      amount\n      currency\n    }\n    metrics {\n      orders\n      abcClass\n      asOf\n      margin {\n        amount\n        currency\n      }\n      averageOrderValue {\n        amount\n        currency\n      }\n      revenue365 {\n        amount\n        currency\n      }\n      returned {\n        amount\n        currency\n      }\n      rfm {\n        recency\n        frequency\n        monetary\n        segment\n      }\n    }\n  }\n':
    types.CustomerValueFragmentDoc,
  '\n  fragment CustomerRhythm on Customer {\n    id\n    lastOrderAt\n    metrics {\n      cycleDays\n      cycleSpread\n      nextExpectedOn\n      overdueRatio\n      daysSinceLastOrder\n      purchaseDays\n      recentMonths {\n        month\n        orders\n        revenue {\n          amount\n          currency\n        }\n      }\n    }\n  }\n':
    types.CustomerRhythmFragmentDoc,
  '\n  fragment CustomerChurn on Customer {\n    id\n    churnRisk {\n      score\n      band\n      scoredAt\n      reasons {\n        indicator\n        points\n      }\n    }\n  }\n':
    types.CustomerChurnFragmentDoc,
  '\n  fragment CustomerOpenTickets on Customer {\n    id\n    openTickets {\n      id\n      number\n      subject\n      severity\n      status\n      clocks {\n        metric\n        state\n        dueAt\n      }\n    }\n  }\n':
    types.CustomerOpenTicketsFragmentDoc,
  '\n  fragment CustomerGroups on Customer {\n    id\n    classes {\n      scheme\n      key\n      labelZh\n      labelEn\n      reason\n    }\n    segments {\n      id\n      name\n    }\n  }\n':
    types.CustomerGroupsFragmentDoc,
  '\n  fragment CustomerTasks on Customer {\n    id\n    tasks {\n      id\n      kind\n      title\n      dueAt\n      status\n      isOverdue\n      version\n      assignee {\n        id\n        name\n      }\n    }\n  }\n':
    types.CustomerTasksFragmentDoc,
  '\n  fragment TimelinePage on TimelineConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        kind\n        at\n        title\n        detail\n        channel\n        direction\n        status\n        actorName\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n':
    types.TimelinePageFragmentDoc,
  '\n  query CustomerOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            orderedAt\n            status\n            channel\n            isReturn\n            net {\n              amount\n              currency\n            }\n            lines {\n              id\n              description\n              quantity\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.CustomerOrdersDocument,
  '\n  query CustomerTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            subject\n            type\n            severity\n            status\n            openedAt\n            assignee {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.CustomerTicketsDocument,
  '\n  query CustomerHistory($id: ID!) {\n    customer(id: $id) {\n      id\n      stageHistory {\n        id\n        from\n        to\n        cause\n        reason\n        at\n      }\n    }\n  }\n':
    types.CustomerHistoryDocument,
  '\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 30, after: $after) {\n        ...TimelinePage\n      }\n    }\n  }\n':
    types.CustomerTimelineDocument,
  '\n  subscription CustomerChanged($id: ID!) {\n    customerChanged(id: $id) {\n      customerId\n      kind\n    }\n  }\n':
    types.CustomerChangedDocument,
  '\n  mutation RevealIdentity($input: IdentityRevealInput!) {\n    identityReveal(input: $input) {\n      identity {\n        id\n        value\n        isMasked\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealIdentityDocument,
  '\n  mutation LogInteraction($input: InteractionLogInput!) {\n    interactionLog(input: $input) {\n      interaction {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.LogInteractionDocument,
  '\n  mutation AddNote($input: NoteAddInput!) {\n    noteAdd(input: $input) {\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddNoteDocument,
  '\n  mutation AddTask($input: TaskCreateInput!) {\n    taskCreate(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddTaskDocument,
  '\n  mutation OpenTicket($input: TicketOpenInput!) {\n    ticketOpen(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.OpenTicketDocument,
  '\n  query CustomerList($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {\n    customers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          code\n          name\n          kind\n          baseClass\n          stage\n          vipTier\n          churnScore\n          lastContactAt\n          lastOrderAt\n          value {\n            amount\n            currency\n          }\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.CustomerListDocument,
  '\n  query CustomerCounts($filter: CustomerFilter) {\n    customerSummary(filter: $filter) {\n      total\n      byBaseClass {\n        key\n        count\n      }\n    }\n  }\n':
    types.CustomerCountsDocument,
  '\n  query FilterSentence($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n    }\n  }\n':
    types.FilterSentenceDocument,
  '\n  fragment SegmentNumbers on SegmentStats {\n    size\n    churned\n    averageChurnScore\n    asOf\n    servedBy\n    revenue {\n      amount\n      currency\n    }\n    averageOrderValue {\n      amount\n      currency\n    }\n    averageValue {\n      amount\n      currency\n    }\n    byBaseClass {\n      key\n      count\n    }\n    byAbc {\n      key\n      count\n    }\n    byStage {\n      key\n      count\n    }\n  }\n':
    types.SegmentNumbersFragmentDoc,
  '\n  query SegmentList($search: String, $after: String) {\n    segments(search: $search, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          kind\n          sentenceZh\n          sentenceEn\n          updatedAt\n          stats {\n            size\n            asOf\n            averageChurnScore\n            revenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.SegmentListDocument,
  '\n  query SegmentDetail($id: ID!) {\n    segment(id: $id) {\n      id\n      name\n      description\n      kind\n      filter\n      sentenceZh\n      sentenceEn\n      version\n      updatedAt\n      createdBy {\n        id\n        name\n      }\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n':
    types.SegmentDetailDocument,
  '\n  query SegmentMembers($id: ID!, $after: String) {\n    segment(id: $id) {\n      id\n      members(first: 50, after: $after, orderBy: { field: VALUE, direction: DESC }) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            name\n            baseClass\n            vipTier\n            stage\n            churnScore\n            lastOrderAt\n            value {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.SegmentMembersDocument,
  '\n  query PreviewSegment($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n      ...SegmentNumbers\n    }\n  }\n':
    types.PreviewSegmentDocument,
  '\n  query RuleChoices {\n    tags {\n      id\n      name\n    }\n    productCategories {\n      id\n      name\n    }\n    segments(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n    teams {\n      id\n      name\n    }\n    regions {\n      id\n      name\n    }\n    users(first: 200) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.RuleChoicesDocument,
  '\n  mutation CreateSegment($input: SegmentCreateInput!) {\n    segmentCreate(input: $input) {\n      segment {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateSegmentDocument,
  '\n  mutation UpdateSegment($id: ID!, $input: SegmentUpdateInput!) {\n    segmentUpdate(id: $id, input: $input) {\n      segment {\n        id\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.UpdateSegmentDocument,
  '\n  query CompareSegments($a: ID!, $b: ID!) {\n    segmentCompare(a: $a, b: $b) {\n      onlyA\n      both\n      onlyB\n    }\n    a: segment(id: $a) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n    b: segment(id: $b) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n':
    types.CompareSegmentsDocument,
  '\n  query FindProducts($search: String) {\n    products(search: $search, first: 30) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.FindProductsDocument,
  '\n  query QueueNames {\n    queues {\n      id\n      key\n      nameZh\n      nameEn\n      waiting\n    }\n  }\n':
    types.QueueNamesDocument,
  '\n  fragment QueueRow on QueueItem {\n    id\n    state\n    position\n    rankKey\n    enqueuedAt\n    dueAt\n    terms {\n      term\n      points\n    }\n    ticket {\n      id\n      number\n      subject\n      severity\n      type\n      channel\n    }\n    customer {\n      id\n      name\n      vipTier\n      baseClass\n    }\n  }\n':
    types.QueueRowFragmentDoc,
  '\n  query QueueBoard($id: ID!, $after: String) {\n    queue(id: $id) {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n      agents {\n        isOnline\n        assigned\n        capacity\n        user {\n          id\n          name\n        }\n      }\n      items(first: 50, after: $after) {\n        edges {\n          node {\n            id\n            ...QueueRow\n          }\n        }\n      }\n    }\n  }\n':
    types.QueueBoardDocument,
  '\n  subscription QueueChanged($id: ID!) {\n    queueChanged(id: $id) {\n      queueId\n    }\n  }\n':
    types.QueueChangedDocument,
  '\n  mutation ClaimNext($input: TicketClaimNextInput!) {\n    ticketClaimNext(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n':
    types.ClaimNextDocument,
  '\n  mutation SetPresence($input: PresenceSetInput!) {\n    presenceSet(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n':
    types.SetPresenceDocument,
  '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 50, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          type\n          severity\n          status\n          openedAt\n          customer {\n            id\n            name\n            vipTier\n          }\n          assignee {\n            id\n            name\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n':
    types.TicketListDocument,
  '\n  query MyTickets {\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n':
    types.MyTicketsDocument,
  '\n  query TicketConversation($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      subject\n      type\n      severity\n      status\n      channel\n      phase\n      openedAt\n      reopenCount\n      customer {\n        id\n        name\n        vipTier\n      }\n      assignee {\n        id\n        name\n      }\n      clocks {\n        metric\n        state\n        dueAt\n        targetMinutes\n        consumedMinutes\n      }\n      messages {\n        id\n        author\n        authorName\n        visibility\n        body\n        at\n      }\n    }\n  }\n':
    types.TicketConversationDocument,
  '\n  mutation ReplyToTicket($input: TicketReplyInput!) {\n    ticketReply(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReplyToTicketDocument,
  '\n  mutation ResolveTicket($input: TicketResolveInput!) {\n    ticketResolve(input: $input) {\n      ticket {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ResolveTicketDocument,
  '\n  mutation HandBackTicket($input: TicketHandBackInput!) {\n    ticketHandBack(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.HandBackTicketDocument,
  '\n  query TodayQueue {\n    queues {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n    }\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n':
    types.TodayQueueDocument,
  '\n  query TodayTasks {\n    tasks(filter: { mine: true, status: OPEN, dueWithinDays: 7 }, first: 10) {\n      edges {\n        node {\n          id\n          kind\n          title\n          dueAt\n          isOverdue\n          version\n          customer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.TodayTasksDocument,
  '\n  mutation FinishTask($input: TaskCompleteInput!) {\n    taskComplete(input: $input) {\n      task {\n        id\n        status\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.FinishTaskDocument,
  '\n  query TodayDates {\n    upcomingDates(days: 14) {\n      kind\n      date\n      daysLeft\n      calendar\n      lunarLabel\n      age\n      customer {\n        id\n        name\n        vipTier\n      }\n    }\n  }\n':
    types.TodayDatesDocument,
  '\n  query TodayAlerts($filter: CustomerFilter!) {\n    customers(filter: $filter, orderBy: { field: VALUE, direction: DESC }, first: 8) {\n      totalCount {\n        value\n        isExact\n      }\n      edges {\n        node {\n          id\n          name\n          baseClass\n          vipTier\n          churnScore\n          value {\n            amount\n            currency\n          }\n          lastOrderAt\n        }\n      }\n    }\n  }\n':
    types.TodayAlertsDocument,
  '\n  query TodaySummary {\n    customerSummary {\n      total\n      byBaseClass {\n        key\n        count\n      }\n      byStage {\n        key\n        count\n      }\n    }\n  }\n':
    types.TodaySummaryDocument,
  '\n  query ServerFacts {\n    serverInfo {\n      demo\n      version\n      timezone\n      currency\n      demoAccounts {\n        email\n        name\n        role\n        password\n      }\n    }\n  }\n':
    types.ServerFactsDocument,
  '\n  query WhoAmI {\n    viewer {\n      id\n      kind\n      name\n      email\n      locale\n      role {\n        id\n        key\n        nameZh\n        nameEn\n      }\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n':
    types.WhoAmIDocument,
  '\n  mutation EndSession {\n    sessionEnd {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n':
    types.EndSessionDocument,
  '\n  mutation ChooseLocale($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n':
    types.ChooseLocaleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          code\n          baseClass\n          vipTier\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FindCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          code\n          baseClass\n          vipTier\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query People($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          status\n          capacity\n          role {\n            id\n            nameZh\n            nameEn\n          }\n          team {\n            id\n            name\n          }\n          region {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query People($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          email\n          status\n          capacity\n          role {\n            id\n            nameZh\n            nameEn\n          }\n          team {\n            id\n            name\n          }\n          region {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RolesMatrix {\n    roles {\n      id\n      key\n      nameZh\n      nameEn\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RolesMatrix {\n    roles {\n      id\n      key\n      nameZh\n      nameEn\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      createdAt\n      lastUsedAt\n      expiresAt\n      revokedAt\n      role {\n        id\n        nameZh\n        nameEn\n      }\n    }\n    roles {\n      id\n      nameZh\n      nameEn\n    }\n  }\n',
): (typeof documents)['\n  query Tokens {\n    apiTokens {\n      id\n      name\n      prefix\n      createdAt\n      lastUsedAt\n      expiresAt\n      revokedAt\n      role {\n        id\n        nameZh\n        nameEn\n      }\n    }\n    roles {\n      id\n      nameZh\n      nameEn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateToken($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) {\n      token\n      apiToken {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateToken($input: ApiTokenCreateInput!) {\n    apiTokenCreate(input: $input) {\n      token\n      apiToken {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeToken($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeToken($input: ApiTokenRevokeInput!) {\n    apiTokenRevoke(input: $input) {\n      apiToken {\n        id\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Fields {\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n  }\n',
): (typeof documents)['\n  query Fields {\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateField($input: CustomFieldCreateInput!) {\n    customFieldCreate(input: $input) {\n      customField {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateField($input: CustomFieldCreateInput!) {\n    customFieldCreate(input: $input) {\n      customField {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Tags {\n    tags {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  query Tags {\n    tags {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateTag($input: TagCreateInput!) {\n    tagCreate(input: $input) {\n      tag {\n        id\n        name\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateTag($input: TagCreateInput!) {\n    tagCreate(input: $input) {\n      tag {\n        id\n        name\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SessionCreateInput!) {\n    sessionCreate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SessionCreateInput!) {\n    sessionCreate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Customer360($id: ID!, $kinds: [TimelineKind!]) {\n    customer(id: $id) {\n      id\n      ...CustomerHead\n      ...CustomerWho\n      ...CustomerValue\n      ...CustomerRhythm\n      ...CustomerChurn\n      ...CustomerOpenTickets\n      ...CustomerGroups\n      ...CustomerTasks\n      timeline(kinds: $kinds, first: 30) {\n        ...TimelinePage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Customer360($id: ID!, $kinds: [TimelineKind!]) {\n    customer(id: $id) {\n      id\n      ...CustomerHead\n      ...CustomerWho\n      ...CustomerValue\n      ...CustomerRhythm\n      ...CustomerChurn\n      ...CustomerOpenTickets\n      ...CustomerGroups\n      ...CustomerTasks\n      timeline(kinds: $kinds, first: 30) {\n        ...TimelinePage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerHead on Customer {\n    id\n    version\n    code\n    name\n    kind\n    baseClass\n    vipTier\n    stage\n    status\n    createdAt\n    lastContactAt\n    owner {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    identities {\n      id\n      kind\n      masked\n      value\n      isMasked\n      isPrimary\n    }\n    tags {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerHead on Customer {\n    id\n    version\n    code\n    name\n    kind\n    baseClass\n    vipTier\n    stage\n    status\n    createdAt\n    lastContactAt\n    owner {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    identities {\n      id\n      kind\n      masked\n      value\n      isMasked\n      isPrimary\n    }\n    tags {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerWho on Customer {\n    id\n    kind\n    gender\n    industry\n    website\n    companySize\n    source\n    sourceDetail\n    firstTouchAt\n    region {\n      id\n      name\n    }\n    completeness {\n      percent\n      missing\n    }\n    addresses {\n      id\n      kind\n      province\n      city\n      district\n      street\n      isPrimary\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n    }\n    relations {\n      id\n      type\n      other {\n        id\n        name\n        vipTier\n      }\n    }\n    preferences {\n      id\n      key\n      value\n      source\n    }\n    needs {\n      id\n      needClass\n      text\n      source\n    }\n    importantDates {\n      id\n      kind\n      label\n      calendar\n      nextOn\n      daysLeft\n      lunarLabel\n    }\n    customFields {\n      key\n      labelZh\n      labelEn\n      type\n      value\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerWho on Customer {\n    id\n    kind\n    gender\n    industry\n    website\n    companySize\n    source\n    sourceDetail\n    firstTouchAt\n    region {\n      id\n      name\n    }\n    completeness {\n      percent\n      missing\n    }\n    addresses {\n      id\n      kind\n      province\n      city\n      district\n      street\n      isPrimary\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n    }\n    relations {\n      id\n      type\n      other {\n        id\n        name\n        vipTier\n      }\n    }\n    preferences {\n      id\n      key\n      value\n      source\n    }\n    needs {\n      id\n      needClass\n      text\n      source\n    }\n    importantDates {\n      id\n      kind\n      label\n      calendar\n      nextOn\n      daysLeft\n      lunarLabel\n    }\n    customFields {\n      key\n      labelZh\n      labelEn\n      type\n      value\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerValue on Customer {\n    id\n    value {\n      amount\n      currency\n    }\n    metrics {\n      orders\n      abcClass\n      asOf\n      margin {\n        amount\n        currency\n      }\n      averageOrderValue {\n        amount\n        currency\n      }\n      revenue365 {\n        amount\n        currency\n      }\n      returned {\n        amount\n        currency\n      }\n      rfm {\n        recency\n        frequency\n        monetary\n        segment\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerValue on Customer {\n    id\n    value {\n      amount\n      currency\n    }\n    metrics {\n      orders\n      abcClass\n      asOf\n      margin {\n        amount\n        currency\n      }\n      averageOrderValue {\n        amount\n        currency\n      }\n      revenue365 {\n        amount\n        currency\n      }\n      returned {\n        amount\n        currency\n      }\n      rfm {\n        recency\n        frequency\n        monetary\n        segment\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerRhythm on Customer {\n    id\n    lastOrderAt\n    metrics {\n      cycleDays\n      cycleSpread\n      nextExpectedOn\n      overdueRatio\n      daysSinceLastOrder\n      purchaseDays\n      recentMonths {\n        month\n        orders\n        revenue {\n          amount\n          currency\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerRhythm on Customer {\n    id\n    lastOrderAt\n    metrics {\n      cycleDays\n      cycleSpread\n      nextExpectedOn\n      overdueRatio\n      daysSinceLastOrder\n      purchaseDays\n      recentMonths {\n        month\n        orders\n        revenue {\n          amount\n          currency\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerChurn on Customer {\n    id\n    churnRisk {\n      score\n      band\n      scoredAt\n      reasons {\n        indicator\n        points\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerChurn on Customer {\n    id\n    churnRisk {\n      score\n      band\n      scoredAt\n      reasons {\n        indicator\n        points\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerOpenTickets on Customer {\n    id\n    openTickets {\n      id\n      number\n      subject\n      severity\n      status\n      clocks {\n        metric\n        state\n        dueAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerOpenTickets on Customer {\n    id\n    openTickets {\n      id\n      number\n      subject\n      severity\n      status\n      clocks {\n        metric\n        state\n        dueAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerGroups on Customer {\n    id\n    classes {\n      scheme\n      key\n      labelZh\n      labelEn\n      reason\n    }\n    segments {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerGroups on Customer {\n    id\n    classes {\n      scheme\n      key\n      labelZh\n      labelEn\n      reason\n    }\n    segments {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerTasks on Customer {\n    id\n    tasks {\n      id\n      kind\n      title\n      dueAt\n      status\n      isOverdue\n      version\n      assignee {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerTasks on Customer {\n    id\n    tasks {\n      id\n      kind\n      title\n      dueAt\n      status\n      isOverdue\n      version\n      assignee {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimelinePage on TimelineConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        kind\n        at\n        title\n        detail\n        channel\n        direction\n        status\n        actorName\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TimelinePage on TimelineConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        kind\n        at\n        title\n        detail\n        channel\n        direction\n        status\n        actorName\n        amount {\n          amount\n          currency\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            orderedAt\n            status\n            channel\n            isReturn\n            net {\n              amount\n              currency\n            }\n            lines {\n              id\n              description\n              quantity\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            orderedAt\n            status\n            channel\n            isReturn\n            net {\n              amount\n              currency\n            }\n            lines {\n              id\n              description\n              quantity\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            subject\n            type\n            severity\n            status\n            openedAt\n            assignee {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            subject\n            type\n            severity\n            status\n            openedAt\n            assignee {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerHistory($id: ID!) {\n    customer(id: $id) {\n      id\n      stageHistory {\n        id\n        from\n        to\n        cause\n        reason\n        at\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerHistory($id: ID!) {\n    customer(id: $id) {\n      id\n      stageHistory {\n        id\n        from\n        to\n        cause\n        reason\n        at\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 30, after: $after) {\n        ...TimelinePage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerTimeline($id: ID!, $kinds: [TimelineKind!], $after: String) {\n    customer(id: $id) {\n      id\n      timeline(kinds: $kinds, first: 30, after: $after) {\n        ...TimelinePage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription CustomerChanged($id: ID!) {\n    customerChanged(id: $id) {\n      customerId\n      kind\n    }\n  }\n',
): (typeof documents)['\n  subscription CustomerChanged($id: ID!) {\n    customerChanged(id: $id) {\n      customerId\n      kind\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealIdentity($input: IdentityRevealInput!) {\n    identityReveal(input: $input) {\n      identity {\n        id\n        value\n        isMasked\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealIdentity($input: IdentityRevealInput!) {\n    identityReveal(input: $input) {\n      identity {\n        id\n        value\n        isMasked\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LogInteraction($input: InteractionLogInput!) {\n    interactionLog(input: $input) {\n      interaction {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LogInteraction($input: InteractionLogInput!) {\n    interactionLog(input: $input) {\n      interaction {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddNote($input: NoteAddInput!) {\n    noteAdd(input: $input) {\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddNote($input: NoteAddInput!) {\n    noteAdd(input: $input) {\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddTask($input: TaskCreateInput!) {\n    taskCreate(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddTask($input: TaskCreateInput!) {\n    taskCreate(input: $input) {\n      task {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenTicket($input: TicketOpenInput!) {\n    ticketOpen(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenTicket($input: TicketOpenInput!) {\n    ticketOpen(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerList($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {\n    customers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          code\n          name\n          kind\n          baseClass\n          stage\n          vipTier\n          churnScore\n          lastContactAt\n          lastOrderAt\n          value {\n            amount\n            currency\n          }\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerList($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {\n    customers(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          code\n          name\n          kind\n          baseClass\n          stage\n          vipTier\n          churnScore\n          lastContactAt\n          lastOrderAt\n          value {\n            amount\n            currency\n          }\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerCounts($filter: CustomerFilter) {\n    customerSummary(filter: $filter) {\n      total\n      byBaseClass {\n        key\n        count\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerCounts($filter: CustomerFilter) {\n    customerSummary(filter: $filter) {\n      total\n      byBaseClass {\n        key\n        count\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FilterSentence($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n    }\n  }\n',
): (typeof documents)['\n  query FilterSentence($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SegmentNumbers on SegmentStats {\n    size\n    churned\n    averageChurnScore\n    asOf\n    servedBy\n    revenue {\n      amount\n      currency\n    }\n    averageOrderValue {\n      amount\n      currency\n    }\n    averageValue {\n      amount\n      currency\n    }\n    byBaseClass {\n      key\n      count\n    }\n    byAbc {\n      key\n      count\n    }\n    byStage {\n      key\n      count\n    }\n  }\n',
): (typeof documents)['\n  fragment SegmentNumbers on SegmentStats {\n    size\n    churned\n    averageChurnScore\n    asOf\n    servedBy\n    revenue {\n      amount\n      currency\n    }\n    averageOrderValue {\n      amount\n      currency\n    }\n    averageValue {\n      amount\n      currency\n    }\n    byBaseClass {\n      key\n      count\n    }\n    byAbc {\n      key\n      count\n    }\n    byStage {\n      key\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SegmentList($search: String, $after: String) {\n    segments(search: $search, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          kind\n          sentenceZh\n          sentenceEn\n          updatedAt\n          stats {\n            size\n            asOf\n            averageChurnScore\n            revenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SegmentList($search: String, $after: String) {\n    segments(search: $search, first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          kind\n          sentenceZh\n          sentenceEn\n          updatedAt\n          stats {\n            size\n            asOf\n            averageChurnScore\n            revenue {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SegmentDetail($id: ID!) {\n    segment(id: $id) {\n      id\n      name\n      description\n      kind\n      filter\n      sentenceZh\n      sentenceEn\n      version\n      updatedAt\n      createdBy {\n        id\n        name\n      }\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SegmentDetail($id: ID!) {\n    segment(id: $id) {\n      id\n      name\n      description\n      kind\n      filter\n      sentenceZh\n      sentenceEn\n      version\n      updatedAt\n      createdBy {\n        id\n        name\n      }\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SegmentMembers($id: ID!, $after: String) {\n    segment(id: $id) {\n      id\n      members(first: 50, after: $after, orderBy: { field: VALUE, direction: DESC }) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            name\n            baseClass\n            vipTier\n            stage\n            churnScore\n            lastOrderAt\n            value {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SegmentMembers($id: ID!, $after: String) {\n    segment(id: $id) {\n      id\n      members(first: 50, after: $after, orderBy: { field: VALUE, direction: DESC }) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            name\n            baseClass\n            vipTier\n            stage\n            churnScore\n            lastOrderAt\n            value {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PreviewSegment($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n      ...SegmentNumbers\n    }\n  }\n',
): (typeof documents)['\n  query PreviewSegment($filter: CustomerFilter!) {\n    segmentPreview(filter: $filter) {\n      sentenceZh\n      sentenceEn\n      ...SegmentNumbers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RuleChoices {\n    tags {\n      id\n      name\n    }\n    productCategories {\n      id\n      name\n    }\n    segments(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n    teams {\n      id\n      name\n    }\n    regions {\n      id\n      name\n    }\n    users(first: 200) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RuleChoices {\n    tags {\n      id\n      name\n    }\n    productCategories {\n      id\n      name\n    }\n    segments(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    customFields {\n      id\n      key\n      labelZh\n      labelEn\n      type\n    }\n    teams {\n      id\n      name\n    }\n    regions {\n      id\n      name\n    }\n    users(first: 200) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateSegment($input: SegmentCreateInput!) {\n    segmentCreate(input: $input) {\n      segment {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateSegment($input: SegmentCreateInput!) {\n    segmentCreate(input: $input) {\n      segment {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateSegment($id: ID!, $input: SegmentUpdateInput!) {\n    segmentUpdate(id: $id, input: $input) {\n      segment {\n        id\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UpdateSegment($id: ID!, $input: SegmentUpdateInput!) {\n    segmentUpdate(id: $id, input: $input) {\n      segment {\n        id\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CompareSegments($a: ID!, $b: ID!) {\n    segmentCompare(a: $a, b: $b) {\n      onlyA\n      both\n      onlyB\n    }\n    a: segment(id: $a) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n    b: segment(id: $b) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CompareSegments($a: ID!, $b: ID!) {\n    segmentCompare(a: $a, b: $b) {\n      onlyA\n      both\n      onlyB\n    }\n    a: segment(id: $a) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n    b: segment(id: $b) {\n      id\n      name\n      stats {\n        ...SegmentNumbers\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindProducts($search: String) {\n    products(search: $search, first: 30) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FindProducts($search: String) {\n    products(search: $search, first: 30) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QueueNames {\n    queues {\n      id\n      key\n      nameZh\n      nameEn\n      waiting\n    }\n  }\n',
): (typeof documents)['\n  query QueueNames {\n    queues {\n      id\n      key\n      nameZh\n      nameEn\n      waiting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QueueRow on QueueItem {\n    id\n    state\n    position\n    rankKey\n    enqueuedAt\n    dueAt\n    terms {\n      term\n      points\n    }\n    ticket {\n      id\n      number\n      subject\n      severity\n      type\n      channel\n    }\n    customer {\n      id\n      name\n      vipTier\n      baseClass\n    }\n  }\n',
): (typeof documents)['\n  fragment QueueRow on QueueItem {\n    id\n    state\n    position\n    rankKey\n    enqueuedAt\n    dueAt\n    terms {\n      term\n      points\n    }\n    ticket {\n      id\n      number\n      subject\n      severity\n      type\n      channel\n    }\n    customer {\n      id\n      name\n      vipTier\n      baseClass\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QueueBoard($id: ID!, $after: String) {\n    queue(id: $id) {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n      agents {\n        isOnline\n        assigned\n        capacity\n        user {\n          id\n          name\n        }\n      }\n      items(first: 50, after: $after) {\n        edges {\n          node {\n            id\n            ...QueueRow\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QueueBoard($id: ID!, $after: String) {\n    queue(id: $id) {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n      agents {\n        isOnline\n        assigned\n        capacity\n        user {\n          id\n          name\n        }\n      }\n      items(first: 50, after: $after) {\n        edges {\n          node {\n            id\n            ...QueueRow\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription QueueChanged($id: ID!) {\n    queueChanged(id: $id) {\n      queueId\n    }\n  }\n',
): (typeof documents)['\n  subscription QueueChanged($id: ID!) {\n    queueChanged(id: $id) {\n      queueId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimNext($input: TicketClaimNextInput!) {\n    ticketClaimNext(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ClaimNext($input: TicketClaimNextInput!) {\n    ticketClaimNext(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPresence($input: PresenceSetInput!) {\n    presenceSet(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetPresence($input: PresenceSetInput!) {\n    presenceSet(input: $input) {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 50, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          type\n          severity\n          status\n          openedAt\n          customer {\n            id\n            name\n            vipTier\n          }\n          assignee {\n            id\n            name\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 50, after: $after) {\n      totalCount {\n        value\n        isExact\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          type\n          severity\n          status\n          openedAt\n          customer {\n            id\n            name\n            vipTier\n          }\n          assignee {\n            id\n            name\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyTickets {\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyTickets {\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 50) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketConversation($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      subject\n      type\n      severity\n      status\n      channel\n      phase\n      openedAt\n      reopenCount\n      customer {\n        id\n        name\n        vipTier\n      }\n      assignee {\n        id\n        name\n      }\n      clocks {\n        metric\n        state\n        dueAt\n        targetMinutes\n        consumedMinutes\n      }\n      messages {\n        id\n        author\n        authorName\n        visibility\n        body\n        at\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketConversation($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      subject\n      type\n      severity\n      status\n      channel\n      phase\n      openedAt\n      reopenCount\n      customer {\n        id\n        name\n        vipTier\n      }\n      assignee {\n        id\n        name\n      }\n      clocks {\n        metric\n        state\n        dueAt\n        targetMinutes\n        consumedMinutes\n      }\n      messages {\n        id\n        author\n        authorName\n        visibility\n        body\n        at\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplyToTicket($input: TicketReplyInput!) {\n    ticketReply(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplyToTicket($input: TicketReplyInput!) {\n    ticketReply(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResolveTicket($input: TicketResolveInput!) {\n    ticketResolve(input: $input) {\n      ticket {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResolveTicket($input: TicketResolveInput!) {\n    ticketResolve(input: $input) {\n      ticket {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandBackTicket($input: TicketHandBackInput!) {\n    ticketHandBack(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation HandBackTicket($input: TicketHandBackInput!) {\n    ticketHandBack(input: $input) {\n      ticket {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayQueue {\n    queues {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n    }\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodayQueue {\n    queues {\n      id\n      nameZh\n      nameEn\n      waiting\n      servedToday {\n        answered\n        withinTarget\n        breached\n      }\n    }\n    tickets(filter: { mine: true, status: { notIn: [RESOLVED, CLOSED, CANCELLED] } }, first: 8) {\n      edges {\n        node {\n          id\n          number\n          subject\n          status\n          customer {\n            id\n            name\n            vipTier\n          }\n          clocks {\n            metric\n            state\n            dueAt\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayTasks {\n    tasks(filter: { mine: true, status: OPEN, dueWithinDays: 7 }, first: 10) {\n      edges {\n        node {\n          id\n          kind\n          title\n          dueAt\n          isOverdue\n          version\n          customer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodayTasks {\n    tasks(filter: { mine: true, status: OPEN, dueWithinDays: 7 }, first: 10) {\n      edges {\n        node {\n          id\n          kind\n          title\n          dueAt\n          isOverdue\n          version\n          customer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FinishTask($input: TaskCompleteInput!) {\n    taskComplete(input: $input) {\n      task {\n        id\n        status\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FinishTask($input: TaskCompleteInput!) {\n    taskComplete(input: $input) {\n      task {\n        id\n        status\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayDates {\n    upcomingDates(days: 14) {\n      kind\n      date\n      daysLeft\n      calendar\n      lunarLabel\n      age\n      customer {\n        id\n        name\n        vipTier\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodayDates {\n    upcomingDates(days: 14) {\n      kind\n      date\n      daysLeft\n      calendar\n      lunarLabel\n      age\n      customer {\n        id\n        name\n        vipTier\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodayAlerts($filter: CustomerFilter!) {\n    customers(filter: $filter, orderBy: { field: VALUE, direction: DESC }, first: 8) {\n      totalCount {\n        value\n        isExact\n      }\n      edges {\n        node {\n          id\n          name\n          baseClass\n          vipTier\n          churnScore\n          value {\n            amount\n            currency\n          }\n          lastOrderAt\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodayAlerts($filter: CustomerFilter!) {\n    customers(filter: $filter, orderBy: { field: VALUE, direction: DESC }, first: 8) {\n      totalCount {\n        value\n        isExact\n      }\n      edges {\n        node {\n          id\n          name\n          baseClass\n          vipTier\n          churnScore\n          value {\n            amount\n            currency\n          }\n          lastOrderAt\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TodaySummary {\n    customerSummary {\n      total\n      byBaseClass {\n        key\n        count\n      }\n      byStage {\n        key\n        count\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TodaySummary {\n    customerSummary {\n      total\n      byBaseClass {\n        key\n        count\n      }\n      byStage {\n        key\n        count\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ServerFacts {\n    serverInfo {\n      demo\n      version\n      timezone\n      currency\n      demoAccounts {\n        email\n        name\n        role\n        password\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ServerFacts {\n    serverInfo {\n      demo\n      version\n      timezone\n      currency\n      demoAccounts {\n        email\n        name\n        role\n        password\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WhoAmI {\n    viewer {\n      id\n      kind\n      name\n      email\n      locale\n      role {\n        id\n        key\n        nameZh\n        nameEn\n      }\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WhoAmI {\n    viewer {\n      id\n      kind\n      name\n      email\n      locale\n      role {\n        id\n        key\n        nameZh\n        nameEn\n      }\n      permissions {\n        permission\n        scope\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession {\n    sessionEnd {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndSession {\n    sessionEnd {\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseLocale($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseLocale($input: ViewerUpdateInput!) {\n    viewerUpdate(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
