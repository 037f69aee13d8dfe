/**
 * The compiled 取組状況表: one model, and its renderings as HTML, PDF, xlsx, CSV and JSON, which therefore cannot disagree.
 * Nothing here reads the database; whoever compiles an edition fills the model.
 */
package torikumi.edition.table;
