/**
 * What an import proposes and what a person decides about it: records that are stored and shown as JSON.
 * A {@link torikumi.imports.proposal.Proposal} with a {@link torikumi.imports.proposal.Mapping} is a
 * {@link torikumi.imports.proposal.Resolution}: what to write, and what still forbids it.
 */
package torikumi.imports.proposal;
