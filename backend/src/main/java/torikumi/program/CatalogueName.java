package torikumi.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One name that texts are read for.
 *
 * @param programId the programme
 * @param kind its kind
 * @param spelling its name or one of its aliases
 * @param programName its name
 * @param councilId whose own it is; null for nationwide. An alias's own council wins over the programme's
 * @param memberId the only member in whose texts it is looked for; null for all
 * @param validFrom first day the name holds; null for always
 * @param validTo last day the name holds; null while it does
 */
public record CatalogueName(
        UUID programId,
        ProgramKind kind,
        String spelling,
        String programName,
        UUID councilId,
        UUID memberId,
        LocalDate validFrom,
        LocalDate validTo) {

    /** A name for every member and all time. */
    public CatalogueName(UUID programId, ProgramKind kind, String spelling, String programName, UUID councilId) {
        this(programId, kind, spelling, programName, councilId, null, null, null);
    }

    // A course is written behind the programme that it belongs to; together they mean the course.
    private static final List<String> UNDER_PARENT = List.of("%s（%s）", "%s%s", "%s・%s", "%s「%s」", "%s【%s】", "%sの%s");

    /** All names of a programme: its own, its aliases, and its own behind those of the programme it is a course of. */
    public static List<CatalogueName> allOf(Program program) {
        var names = new ArrayList<CatalogueName>();
        names.add(of(program));
        program.sortedAliases().forEach(alias -> names.add(of(program, alias)));
        var parent = program.parent;
        if (parent != null && !program.name.contains(parent.name)) {
            for (var form : UNDER_PARENT) {
                names.add(of(program).spelt(form.formatted(parent.name, program.name)));
            }
            for (var alias : parent.sortedAliases()) {
                for (var form : UNDER_PARENT) {
                    names.add(of(program, alias).spelt(form.formatted(alias.name(), program.name)));
                }
            }
        }
        return List.copyOf(names);
    }

    private CatalogueName spelt(String other) {
        return new CatalogueName(programId, kind, other, programName, councilId, memberId, validFrom, validTo);
    }

    static CatalogueName of(Program program) {
        return new CatalogueName(
                program.id,
                program.kind,
                program.name,
                program.name,
                program.councilId,
                null,
                program.validFrom,
                program.validTo);
    }

    // An alias without days of its own holds as long as the programme.
    static CatalogueName of(Program program, ProgramAlias alias) {
        var own = alias.validFrom() != null || alias.validTo() != null;
        return new CatalogueName(
                program.id,
                program.kind,
                alias.name(),
                program.name,
                alias.councilId() == null ? program.councilId : alias.councilId(),
                alias.memberId(),
                own ? alias.validFrom() : program.validFrom,
                own ? alias.validTo() : program.validTo);
    }

    /** Whether it is a name on this day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
