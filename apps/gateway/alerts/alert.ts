/** How urgent it is: late or lost unless someone acts, will be soon, for information. */
export const severities = ['red', 'amber', 'blue'] as const;

export type Severity = (typeof severities)[number];

/**
 * Every condition of which an administrator is told, each with the next action that it asks for. Pages put both into words.
 *
 * | code | holds while | about |
 * |---|---|---|
 * | `age-over-limit` | a message waits longer than its lane allows, for its `received` or inside an endpoint | endpoint |
 * | `failure-rate` | much of what a party sends or gets is refused | party |
 * | `messages-parked` | messages wait for a person at an endpoint | endpoint |
 * | `endpoint-silent` | an endpoint that reported does so no more | endpoint |
 * | `circuit-open` | an endpoint does not reach its existing system | endpoint |
 * | `key-expiring` | a party's last key for a use ends soon | party, kid |
 * | `certificate-expiring` | a certificate with which somebody connects ends soon | party or endpoint |
 * | `database-size` | the database comes near its configured limit | |
 * | `broker-unreachable` | a gateway does not reach the broker | |
 * | `broker-blocked` | the broker takes nothing, for want of memory or disk | |
 * | `broker-drift` | database and broker disagree on a queue | queue |
 * | `security-incident` | somebody used a message's identity for other words | party |
 * | `messages-quarantined` | something came in that could not be believed or read | endpoint, party |
 * | `quota-exceeded` | the day of an agreement is full | agreement |
 * | `revocation-unacknowledged` | a party has not taken a revocation in | party |
 * | `suspension-unratified` | a suspension has one signature | agreement |
 * | `own-key-missing` | a key is published as the gateway's that it does not hold | kid |
 * | `operator-term-near`, `operator-term-overdue` | a legal term of the operator is near, or passed | message |
 * | `notice-undelivered` | a contact could not be told by e-mail or webhook | party |
 */
export const alertActions = {
  'age-over-limit': 'call-duty',
  'failure-rate': 'look-at-failures',
  'messages-parked': 'repair-and-replay',
  'endpoint-silent': 'call-duty',
  'circuit-open': 'look-at-existing-system',
  'key-expiring': 'rotate-key',
  'certificate-expiring': 'renew-certificate',
  'database-size': 'free-disk',
  'broker-unreachable': 'look-at-broker',
  'broker-blocked': 'look-at-broker',
  'broker-drift': 'look-at-broker',
  'security-incident': 'investigate-sender',
  'messages-quarantined': 'look-at-quarantine',
  'quota-exceeded': 'review-agreement',
  'revocation-unacknowledged': 'call-duty',
  'suspension-unratified': 'ratify-suspension',
  'own-key-missing': 'bring-key',
  'operator-term-near': 'meet-term',
  'operator-term-overdue': 'meet-term',
  'notice-undelivered': 'review-contacts',
} as const;

export type AlertCode = keyof typeof alertActions;

/** What an alert is about; never content, and never a person. */
export interface AlertSubject {
  readonly endpoint?: string;
  /** URN. */
  readonly party?: string;
  /** Id of a message, or of an incident of the operator's. */
  readonly message?: string;
  /** Id of an agreement. */
  readonly agreement?: string;
  /** Thumbprint of a public key. */
  readonly kid?: string;
  readonly queue?: string;
}

/** A condition that holds at this moment. */
export interface Finding {
  readonly code: AlertCode;
  readonly severity: Severity;
  readonly about: AlertSubject;
  /** How many of what the code counts, at least 1. */
  readonly count: number;
}

/** One text for one subject, whatever the order in which it was written down. */
export const keyOf = (about: AlertSubject): string =>
  JSON.stringify(Object.entries(about).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Whether a severity is graver than another. */
export const isGraver = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) < severities.indexOf(other);
