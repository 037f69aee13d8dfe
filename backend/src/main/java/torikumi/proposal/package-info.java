/**
 * Organisations belong to all councils: a secretariat proposes to add, change or merge them, the system administrator
 * decides. Merging moves every reference and ends the organisation that went.
 */
package torikumi.proposal;
