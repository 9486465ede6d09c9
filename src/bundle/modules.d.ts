/** What `schemaPlugin` makes of imports that Node itself cannot read. */

declare module '*.schema.json?validator' {
  export const schema: import('../document/validate/schema-node.ts').SchemaNode;
  const validate: import('../document/validate.ts').Validate;
  export default validate;
}

declare module '*.yaml' {
  const data: unknown;
  export default data;
}

declare module 'character-entities?packed' {
  const packed: string;
  export default packed;
}

declare module '*?bundled' {
  export const script: string;
  export const scriptHash: string;
  export const style: string;
  export const styleHash: string;
}

declare module '*.css?css' {
  export const style: string;
}
