#!/bin/bash
# ncre-ems-photocheck as somebody with a folder of photos meets it.
set -u
. tests/support/tap.sh

check=$(readlink -f "$BUILD/sbin/ncre-ems-photocheck")
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cp tests/data/portraits/*.jpg "$folder"
cd "$folder"

# run OPTION…: sets said (both streams) and code.
run() {
    said=$("$check" "$@" 2>&1)
    code=$?
}
# field NAME: of the JSON in said.
field() { node -e 'console.log(JSON.stringify(JSON.parse(process.argv[1])[process.argv[2]]))' "$said" "$1"; }

run good.jpg
is 'a good photo ends with 0' $code 0
has 'and is accepted' "$said" '^good\.jpg: accept'
run good.jpg landscape.jpg small.jpg png-called.jpg
is 'one bad photo among others ends with 1' $code 1
is 'each has a line' "$(wc -l <<<"$said")" 4
has 'which says what was found and wanted' "$said" '^small\.jpg: reject: bytes_small \([0-9]+ KB, 20 to 200 KB wanted\)'
has 'in the order they were given' "$(tail -n 1 <<<"$said")" '^png-called\.jpg: reject: not_jpeg \(png, JPEG wanted\)'

run --json small.jpg
is 'JSON says the verdict' "$(field verdict)" '"reject"'
is 'and the file' "$(field file)" '"small.jpg"'
has 'and each finding with its level' "$(field findings)" '"code":"bytes_small","level":"hard","measured":[0-9]+,"low":20480,"high":204800'
has 'and the facts' "$(field facts)" '"width":[0-9]+,"height":[0-9]+'
is 'and the exit status is the same' $code 1
run --json good.jpg landscape.jpg
is 'one object a line' "$(grep -c '^{.*}$' <<<"$said")" 2

run none.jpg . good.jpg
is 'what cannot be read ends with 1' $code 1
has 'and says why' "$said" '^none\.jpg: unreadable: No such file or directory$'
has 'a folder too' "$said" '^\.: unreadable: Is a directory$'
has 'and the others are judged' "$said" '^good\.jpg: accept'
run --json none.jpg
is 'in JSON too' "$(field verdict) $(field trouble)" '"unreadable" "No such file or directory"'
truncate -s 100M film.jpg
run film.jpg
has 'a film is not read into memory' "$said" '^film\.jpg: unreadable: Larger than 64 MB$'

cp good.jpg $'\e[31mred.jpg'
run $'\e[31mred.jpg'
has 'a name cannot command the terminal' "$said" '^\\x1b\[31mred\.jpg: reject: name \(the name has a control character\)'
cp good.jpg $'me\xff.jpg'
run --json $'me\xff.jpg'
has 'a name that is not UTF-8 leaves the JSON whole' "$(field file)" '^"me.+\.jpg"$'

mkdir copies other
cp good.jpg other/good.jpg
run --out copies good.jpg other/good.jpg small.jpg
has 'a copy is written under its name' "$said" '^good\.jpg: accept.* -> copies/good\.jpg$'
has 'a second of that name gets a number' "$said" '^other/good\.jpg: accept.* -> copies/good-2\.jpg$'
is 'and what is refused has none' "$(ls copies | tr '\n' ' ')" 'good-2.jpg good.jpg '
before=$(md5sum good.jpg)
run --out . good.jpg
is 'an input is never written over' "$(md5sum good.jpg)" "$before"
has 'its copy stands beside it' "$said" ' -> \./good-2\.jpg$'
run copies/good.jpg
is 'a copy is accepted itself' $code 0
lacks 'and has nothing left to strip' "$said" 'metadata_stripped'
run --out nowhere good.jpg
is 'a folder that is not there is a wrong use' $code 2

cat >manifest.csv <<'CSV'
label,file,note
ok,good.jpg,"a remark, with a comma"
small,small.jpg,"and ""quotes"""
turned,landscape.jpg,
clean,good.jpg,
CSV
cat >expected.csv <<'CSV'
label,level,expected_codes
ok,accept,
small,hard,px_small | bytes_small (a remark)
turned,hard,sideways|maybe_sideways
clean,strip,nothing but the picture
unused,advice,blur
CSV
run --eval manifest.csv expected.csv
is 'a labelled set is evaluated' $code 0
has 'right where the code and the level are' "$said" '^small +hard +1 +1 +100\.0 %'
has 'wrong where another code was found' "$said" '^turned +hard +1 +0 +0\.0 %'
has 'clean copies are right' "$said" '^clean +strip +1 +1 '
has 'the photos that must be accepted are summed up' "$said" '^must be accepted: 1 photos, 0 refused hard \(0\.0 %\), 0 shown advice \(0\.0 %\)$'
has 'and what was missed is named' "$said" '^  turned: landscape\.jpg: reject: landscape'
lacks 'and nothing else' "$said" '^  (small|ok|clean):'
sed -i 's/px_small/pixels_small/' expected.csv
run --eval manifest.csv expected.csv
has 'a misspelt code is told' "$code $said" '^2 .*unknown code pixels_small'
sed -i '/^small/d' expected.csv
run --eval manifest.csv expected.csv
has 'so is a label that nothing is said of' "$code $said" '^2 .*small'
sed -i 's/^label,level/name,level/' expected.csv
run --eval manifest.csv expected.csv
has 'and a column that is missing' "$code $said" '^2 .*expected\.csv: no column label'

run
is 'without a file it is used wrongly' $code 2
run --nonsense good.jpg
is 'and with an option it does not know' $code 2
run --eval manifest.csv expected.csv good.jpg
is 'and with both a set and files' $code 2
run --help
is 'help is no failure' $code 0
has 'and says what the exit status means' "$said" 'Ends with 0 if all were accepted'
