export { capital, counted, lower, sayNumber } from './count.js';
export { endOfDay, startOfDay } from './day.js';
export { sayLegalBasis } from './legal-basis.js';
export { localOf, momentOf } from './local.js';
export {
  daysBetween,
  epochOf,
  hourOf,
  type Moment,
  sayBefore,
  sayDay,
  sayDue,
  sayExactly,
  sayHour,
  sayMoment,
  saySince,
  saySpan,
  sayWhen,
} from './moment.js';
export { shortNameOf } from './party-names.js';
export { link, listed, moment, type Piece, plain, type Sentence, say, strong, together } from './sentence.js';
export { type Tone, tones } from './tone.js';
