import { logGamma } from './log-gamma.ts';

/** Below this a further term changes nothing any more. */
const ENOUGH = 1e-14;
/** Keeps a continued fraction from dividing by zero. */
const TINY = 1e-300;
/** Terms of a series grow with the root of the count: this does for counts of millions. */
const MOST_TERMS = 100_000;

/**
 * The chance of `count` or more where `mean` are expected (Poisson): exact for whole counts, and smooth between them, so that limits
 * can be drawn as lines. It is the regularised incomplete gamma function P(count, mean).
 */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  return mean < count + 1 ? gammaSeries(count, mean) : 1 - gammaFraction(count, mean);
}

/** The chance of `count` or fewer where `mean` are expected (Poisson). */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean <= 0) return 1;
  // Not one minus the other: far out that would leave nothing but rounding.
  return mean < count + 2 ? 1 - gammaSeries(count + 1, mean) : gammaFraction(count + 1, mean);
}

/** The chance of `count` or more of `of` where each has chance `share` (binomial): the incomplete beta function, smooth as above. */
export function binomialAtLeast(count: number, of: number, share: number): number {
  if (count <= 0) return 1;
  if (count > of) return 0;
  return incompleteBeta(share, count, of - count + 1);
}

/** The chance of `count` or fewer of `of` where each has chance `share` (binomial). */
export const binomialAtMost = (count: number, of: number, share: number): number =>
  binomialAtLeast(of - count, of, 1 - share);

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * ENOUGH; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The complement, by the continued fraction of Lentz. */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / notZero(an * d + b);
    c = notZero(b + an / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return h * Math.exp(a * Math.log(x) - x - logGamma(a));
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction is quick on one side of the mean only.
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return h;
}

const notZero = (value: number) => (Math.abs(value) < TINY ? TINY : value);
