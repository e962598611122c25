export type ClonedDatabase = {
  apiUrl: string;
  ownerUrl: string;
  superUrl: string;
  drop: () => Promise<void>;
};
export function cloneDatabase(notes: string | undefined): Promise<ClonedDatabase>;
