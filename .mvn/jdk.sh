# shellcheck shell=sh
# Finds a JDK of at least Java 25 without starting one: it reads the file `release` that every JDK carries.
# Sourced by mvnw, glasshouse and .ci/*, so that all of them agree on which JDK is used.

WANTED_JAVA=25

# Prints the feature number of the Java at $1 (25 for 25.0.3), or 0 if there is none.
java_major() {
    if [ ! -r "$1/release" ] || [ ! -x "$1/bin/java" ]; then
        echo 0
        return
    fi
    while IFS='=' read -r java_key java_value; do
        if [ "$java_key" = JAVA_VERSION ]; then
            java_value=${java_value#\"}
            java_value=${java_value%%[!0-9]*}
            echo "${java_value:-0}"
            return
        fi
    done <"$1/release"
    echo 0
}

# Succeeds if $1 is a JDK, compiler included, that is new enough.
is_wanted_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge "$WANTED_JAVA" ]
}

# Prints the home of the java on PATH, following links; nothing if there is none.
java_home_on_path() {
    java_file=$(command -v java) || return 0
    while [ -h "$java_file" ]; do
        java_link=$(readlink "$java_file")
        case $java_link in
            /*) java_file=$java_link ;;
            *) java_file=$(dirname "$java_file")/$java_link ;;
        esac
    done
    java_bin=$(cd "$(dirname "$java_file")" && pwd -P)
    echo "${java_bin%/bin}"
}

# Prints the home of a JDK that is new enough. If there is none, says in one sentence what to install and returns 69.
find_jdk() {
    if [ -n "${GLASSHOUSE_JAVA_HOME:-}" ] && ! is_wanted_jdk "$GLASSHOUSE_JAVA_HOME"; then
        echo "Glasshouse needs a JDK of Java $WANTED_JAVA or newer, but GLASSHOUSE_JAVA_HOME names $GLASSHOUSE_JAVA_HOME," \
            "which is none." >&2
        return 69
    fi
    for jdk in "${GLASSHOUSE_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_home_on_path)" \
        /usr/lib/jvm/* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /opt/*jdk* /opt/java/*; do
        if is_wanted_jdk "$jdk"; then
            echo "$jdk"
            return 0
        fi
    done
    echo "Glasshouse needs a JDK of Java $WANTED_JAVA or newer and found none: install one (for example Eclipse Temurin" \
        "$WANTED_JAVA, or the package openjdk-$WANTED_JAVA-jdk) or set GLASSHOUSE_JAVA_HOME to where it is." >&2
    return 69
}
