package org.nianbao.analysis.checking;

/** Applies some rules to one report. */
@FunctionalInterface
interface Check {
    /** Tells the outcome of each application of its rules to these numbers. */
    void apply(Numbers numbers, Outcomes outcomes);

    /** The outcomes of several checks, one after another. */
    static Outcomes run(Iterable<Check> checks, Numbers numbers) {
        Outcomes outcomes = new Outcomes();
        checks.forEach(check -> check.apply(numbers, outcomes));
        return outcomes;
    }
}
