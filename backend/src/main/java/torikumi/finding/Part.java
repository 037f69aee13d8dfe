package torikumi.finding;

import torikumi.round.RoundMember;
import torikumi.submission.Cell;

/** A member's cell. */
record Part(RoundMember member, Cell cell) {}
