/**
 * What every table and list shares: ids, versions, keyset pages, JSON columns.
 * It knows no feature.
 */
package torikumi.persistence;
