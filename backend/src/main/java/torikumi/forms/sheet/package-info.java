/**
 * The form as a workbook, written and read. Reading trusts nothing: sizes are bounded before a file is opened, formulas
 * are named, and what a mail gateway strips (hidden columns, protection, validation) is not needed.
 */
package torikumi.forms.sheet;
