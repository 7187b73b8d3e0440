"""Checks a backup of a ledger from its published format alone, with Python's standard library.

Usage: python3 verify_archive.py FILE. Prints what does not hold, one line each, and exits with 3;
exits with 0 and prints the head of the log, and of its tree, when everything holds.
"""

import base64
import hashlib
import json
import sys

FINDINGS = {"claim": "claims", "response": "responses", "answer": "answers", "near-miss": "nearMisses"}


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8")).hexdigest()


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def check_lines(data):
    """The lines of a whole archive, or an error."""
    if not data.endswith(b"\n"):
        raise ValueError("the file is cut off")
    lines = data[:-1].split(b"\n")
    fields = [json.loads(line) for line in lines]
    if fields[0].get("kind") != "archive" or fields[0].get("format") != "1":
        raise ValueError("this is no archive of format 1")
    end = fields[-1]
    if end.get("kind") != "end" or int(end["lines"]) != len(lines) - 1:
        raise ValueError("the number of lines is wrong")
    if sha256(b"".join(line + b"\n" for line in lines[:-1])) != end["digest"]:
        raise ValueError("the lines were changed after they were written")
    return fields[1:-1]


def read_articles(fields):
    """Each article with the digest over its text and findings."""
    articles = {}
    current = None
    for line in fields:
        if line["kind"] == "article":
            current = {"row": line, "claims": [], "responses": [], "answers": [], "nearMisses": []}
            articles[line["id"]] = current
        elif line["kind"] in FINDINGS:
            current[FINDINGS[line["kind"]]].append(line)
    return articles


def findings_digest(article):
    row = article["row"]
    summary = {"format": 1, "text": sha256(row["text"]), "article": sha256(row["payload"])}
    for name in FINDINGS.values():
        summary[name] = [{"id": one["id"], "digest": sha256(one["payload"])} for one in article[name]]
    return sha256(canonical(summary))


def check_article(article, problems):
    row = article["row"]
    if sha256(base64.b64decode(row["bytes"])) != row["id"]:
        problems.append("the bytes of article %s were changed" % row["id"])
    if sha256(row["text"]) != row["textDigest"]:
        problems.append("the text of article %s was changed" % row["id"])
    for one in [row] + [one for name in FINDINGS.values() for one in article[name]]:
        if sha256(one["payload"]) != one["digest"]:
            problems.append("%s %s was changed" % (one["kind"], one["id"]))


def check_log(fields, problems):
    """The decisions of the log, as far as its chain holds."""
    decisions = []
    leaves = []
    head = "0" * 64
    for number, line in enumerate((one for one in fields if one["kind"] == "entry"), start=1):
        entry = json.loads(line["entry"])
        if int(line["sequence"]) != number or entry["sequence"] != number:
            problems.append("entry %d of the log is missing" % number)
            break
        if canonical(entry) != line["entry"] or sha256(head + "\n" + line["entry"]) != line["digest"]:
            problems.append("entry %d of the log was changed" % number)
            break
        head = line["digest"]
        decisions.append(entry["decision"])
        leaves.append(line["entry"].encode("utf-8"))
    return decisions, head + " " + base64.b64encode(tree(leaves)).decode("ascii")


def tree(leaves):
    """The Merkle tree head of RFC 6962 over the entries."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    left = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + tree(leaves[:left]) + tree(leaves[left:])).digest()


def check(data):
    problems = []
    fields = check_lines(data)
    articles = read_articles(fields)
    decisions, head = check_log(fields, problems)
    recorded = {}
    for decision in decisions:
        if decision["type"] == "article-imported":
            recorded[decision["articleId"]] = decision
    for name, article in articles.items():
        check_article(article, problems)
        if name not in recorded:
            problems.append("no entry records article %s" % name)
        elif recorded[name]["findingsDigest"] != findings_digest(article):
            problems.append("article %s does not hold what was recorded" % name)
    problems.extend("article %s is missing" % name for name in recorded if name not in articles)
    return problems, head


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    try:
        problems, head = check(data)
    except (ValueError, KeyError, TypeError) as error:
        problems, head = [str(error)], ""
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(3)
    print(head)


if __name__ == "__main__":
    main()
