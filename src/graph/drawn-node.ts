import type { DocumentNode, GroupNode, OtherNode } from './steering-map.ts';

/** A document as far as it is drawn and described: without the register's own data. */
type DrawnDocument = Omit<DocumentNode, 'document' | 'rank' | 'state'>;

/** Several documents drawn as one box, as far as the box tells of them. */
export interface DrawnGroup extends Omit<GroupNode, 'members'> {
  readonly members: readonly Pick<DocumentNode, 'look' | 'findings'>[];
}

/** What is drawn as a box. Every node of a map is one. */
export type DrawnNode = DrawnDocument | OtherNode | DrawnGroup;
