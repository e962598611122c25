/**
 * Does a text contain a Norwegian fødselsnummer or D-nummer? Eleven digits, maybe with a space after six, whose two
 * control digits are right (modulus 11). A guide holds no personal data, by design (DOMAIN f.3).
 */
export function personalNumberIn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(\d{6}) ?(\d{5})(?!\d)/g)].some(([, date, rest]) =>
    controlDigitsFit(`${date}${rest}`),
  );
}

const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
];

function controlDigitsFit(digits: string): boolean {
  return weights.every(
    (row) => row.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0,
  );
}
