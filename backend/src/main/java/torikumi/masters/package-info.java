/**
 * 基本情報 as a file: organisations, categories, members, themes and response measures in one CSV format both ways.
 * What a file would change is shown first; applying writes all of it or nothing.
 */
package torikumi.masters;
