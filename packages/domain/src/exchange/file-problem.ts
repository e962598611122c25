/** Why a file was refused: where in it, and a code for the sentence. */
export type FileProblem = { where: string; code: FileProblemCode; values: Record<string, string> };
export type FileProblemCode =
  | 'notJson'
  | 'notThisFormat'
  | 'unknownVersion'
  | 'unknownType'
  | 'noId'
  | 'sameIdTwice'
  | 'sameAddressTwice'
  | 'badSlug'
  | 'badValue'
  | 'unknownField'
  | 'unknownKey'
  | 'noReader'
  | 'unknownAudience'
  | 'sameReaderTwice';
