import { nationalStories } from './national-stories.js';
import { Random } from './random.js';
import { Post, type Saying } from './saying.js';
import { Agencies, regionalStories, type Story } from './stories.js';

/** The simulated year, in milliseconds since 1970: 2027, with Easter, both changes of clocks and a long Fiestas Patrias. */
export const year = {
  from: Date.parse('2027-01-01T03:00:00Z'),
  to: Date.parse('2028-01-01T03:00:00Z'),
} as const;

const dayMs = 86_400_000;
/** Around which more is said than on others: feasts, both changes of clocks, and the day on which Arica alone rests. */
const days = [
  '2027-03-26',
  '2027-04-04',
  '2027-06-07',
  '2027-06-28',
  '2027-09-05',
  '2027-09-17',
  '2027-10-11',
];

const stories: Readonly<Record<keyof typeof weights, Story>> = { ...regionalStories, ...nationalStories };
/** Out of a hundred cases. */
const weights = {
  derivacion: 48,
  denuncia: 18,
  instruccion: 8,
  plan: 5,
  protocolo: 6,
  residencia: 9,
  documento: 3,
  retorno: 3,
} as const;

/** All that is said in the year in that many cases, in the order in which it reaches the gateway's door. */
export function sayingsOf(cases: number, seed: number): Saying[] {
  const random = new Random(seed);
  const post = new Post(random);
  const agencies = new Agencies(post, random, year.to);
  for (let count = 0; count < cases; count++) {
    const at = random.chance(0.3)
      ? Date.parse(random.pick(days)) + random.between(-4 * dayMs, dayMs)
      : random.between(year.from, year.to);
    stories[random.weighed(weights)](agencies, at);
  }
  return post.sayings
    .filter(({ arrives }) => arrives < year.to)
    .sort((one, other) => one.arrives - other.arrives);
}
