package torikumi.program;

import java.util.UUID;

/**
 * One name that texts are read for.
 *
 * @param programId the programme
 * @param kind its kind
 * @param spelling its name or one of its aliases
 * @param programName its name
 * @param councilId whose own it is; null for nationwide
 */
public record CatalogueName(UUID programId, ProgramKind kind, String spelling, String programName, UUID councilId) {}
