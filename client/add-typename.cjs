const { addTypenameSelectionDocumentTransform } = require('@graphql-codegen/client-preset');

/** Asks every object for its type, as Apollo Client does before it sends: what is published is what is sent. */
exports.transform = addTypenameSelectionDocumentTransform.transform;
