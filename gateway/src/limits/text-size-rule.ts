import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import { textFault } from './limit-faults';
import type { Limits } from './limits';
import { textSizeOf } from './text-size';

/**
 * Refuses a document that is over a limit as validation begins. The document is taken away from the other rules then:
 * how long some of them take grows with the square of what they find.
 */
export const textSizeRule =
  (limits: Limits) =>
  (context: ValidationContext): ASTVisitor => ({
    Document: (document) => {
      const fault = textFault(limits, textSizeOf(document));
      if (!fault) return undefined;
      context.reportError(new GraphQLError(fault.message, { originalError: fault }));
      return null;
    },
  });
