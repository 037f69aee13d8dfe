const SCALES: Record<string, number> = { 千: 1e3, 万: 1e4, 億: 1e8 };
const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([千万億])?/g;

/**
 * The number and unit that chosen words are likely to mean, to begin a form with: 約1,250人 is 1250 and 人. Nothing where
 * there is no number or several.
 */
export function likelyQuantity(words: string): { value: string; unit: string } {
  const plain = words.normalize('NFKC').trim();
  const [found, ...others] = [...plain.matchAll(NUMBER)];
  if (!found || others.length > 0) return { value: '', unit: '' };
  const [whole, integer = '', decimals = '', scale = ''] = found;
  const value = Number(integer.replaceAll(',', '') + decimals) * (SCALES[scale] ?? 1);
  const unit = plain
    .slice((found.index ?? 0) + whole.length)
    .replace(/(以上|以下|未満|以内|程度|超|余り?|弱|強)$/, '');
  return { value: String(Number(value.toPrecision(15))), unit: unit.trim().slice(0, 40) };
}
