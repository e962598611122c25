/** A count with its noun: «1 endring», «3 endringer». */
export const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
