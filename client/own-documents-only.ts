import type { Plugin } from 'vite';

const DOCUMENT = /= new TypedDocumentString\(/g;

/**
 * A page loads only the GraphQL documents it sends itself. They stand in one generated file, and the bundler keeps all that a file
 * makes unless it knows that making it does nothing else; code generation says so for other kinds of documents, not for these.
 */
export function ownDocumentsOnly(): Plugin {
  return {
    name: 'regiepunt-own-documents-only',
    transform: {
      filter: { id: /\/src\/lib\/graphql\/graphql\.ts$/ },
      handler: (code) => ({ code: code.replace(DOCUMENT, '= /*#__PURE__*/ new TypedDocumentString('), map: null }),
    },
  };
}
