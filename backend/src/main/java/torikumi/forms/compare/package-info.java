/**
 * A filled-in form beside what is stored: which row is which entry, and what differs. Nothing here writes.
 */
package torikumi.forms.compare;
