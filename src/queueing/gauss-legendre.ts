/**
 * Abscissae and weights of Gauss–Legendre quadrature on [−1, 1]: exact for polynomials of degree 2·points − 1.
 *
 * Found as the roots of the Legendre polynomial by Newton's method from the starting guesses of
 * Abramowitz & Stegun 22.16.6; the weight of root x is 2 / ((1 − x²)·P'(x)²) (25.4.29).
 */
export function gaussLegendre(points: number): { readonly at: Float64Array; readonly weight: Float64Array } {
  const at = new Float64Array(points);
  const weight = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step++) {
      let [previous, value] = [1, x];
      for (let k = 2; k <= points; k++) [previous, value] = [value, ((2 * k - 1) * x * value - (k - 1) * previous) / k];
      slope = (points * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    at[i] = x;
    weight[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { at, weight };
}
