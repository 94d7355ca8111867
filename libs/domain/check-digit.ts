/**
 * Check digit by módulo 11: weights 2 to 7, cyclic from the right; 11 is written `0` and 10 is written `K`.
 * RUN, RUT and RUC share it.
 *
 * @param digits decimal digits only, without the check digit; at least one
 * @returns `0`–`9` or `K`
 */
export function checkDigitOf(digits: string): string {
  let sum = 0;
  let weight = 2;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    sum += Number(digits[at]) * weight;
    weight = weight === 7 ? 2 : weight + 1;
  }
  const rest = 11 - (sum % 11);
  if (rest === 11) return '0';
  return rest === 10 ? 'K' : String(rest);
}
