#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials (SPDX 2.3, JSON) of a collected folder.

    bill.py <collected folder> <version> <out file> NAME=VERSION=LICENCE=SOURCE …

Every file with its SHA-256 and SHA-1, every library inside the programs or beside them with its version, licence
and where its source comes from. The same input gives the same file: the date is SOURCE_DATE_EPOCH's.
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import sys

folder, version, out = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def package(name, number, licence, source):
    return {"SPDXID": spdx_id("Package-" + name), "name": name, "versionInfo": number,
            "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION",
            "downloadLocation": "NOASSERTION", "sourceInfo": source, "filesAnalyzed": False}


files = []
for path in sorted(p for p in folder.rglob("*") if p.is_file()):
    data, name = path.read_bytes(), path.relative_to(folder).as_posix()
    files.append({"SPDXID": spdx_id("File-" + name), "fileName": "./" + name, "copyrightText": "NOASSERTION",
                  "licenseConcluded": "NOASSERTION",
                  "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(data).hexdigest()},
                                {"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()}]})

own = package("motcua", version, "GPL-3.0-or-later", "this project")
libraries = [package(*word.split("=", 3)) for word in sys.argv[4:]]
digest = hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
document = {
    "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
    "name": f"motcua-{version}-x64",
    "documentNamespace": f"https://motcua.example/spdx/{version}/{digest}",
    "creationInfo": {"created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: motcua bill.py"]},
    "packages": [own, *libraries], "files": files,
    "relationships":
        [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own["SPDXID"]}]
        + [{"spdxElementId": own["SPDXID"], "relationshipType": "DEPENDS_ON", "relatedSpdxElement": p["SPDXID"]}
           for p in libraries]
        + [{"spdxElementId": own["SPDXID"], "relationshipType": "CONTAINS", "relatedSpdxElement": f["SPDXID"]}
           for f in files],
}
out.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
