#!/usr/bin/env bash
# Each stage looked at alone, and a user's lexicon laid over the shipped one.
. "$(dirname "$0")/common.sh"
printf '%s' "$article" >a.txt
expect 0 "$tacitus" parse a.txt
says out "# sent_id = a-1"
says out "# text = "
cp out a.conllu
expect 0 "$tacitus" parse --from conllu a.conllu
says out "# sent_id = a-1"
[ "$(grep -c '^[0-9]' out)" -eq "$(grep -c '^[0-9]' a.conllu)" ] || fail "other words came back"
printf '# sent_id = s\n1-2\tdon'"'"'t\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn'"'"'t\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n\n' >range.conllu
expect 0 "$tacitus" parse --from conllu range.conllu
says out "1-2	don't"
printf '1\tonly two columns\n' >broken.conllu
expect 3 "$tacitus" parse --from conllu broken.conllu
says err "broken.conllu:1"
# lemmas of verbs that no treebank has
printf 'Soldiers emptied the town. Miners perished and the envoys initialled a pact.\n' >verbs.txt
expect 0 "$tacitus" parse verbs.txt
for verb in empty perish initial; do says out "	$verb	VERB"; done
expect 0 "$tacitus" actors a.txt
says out '"entity_text": '
expect 0 "$tacitus" actors --format table a.txt
# towns that no lexicon names have their country from the gazetteer, where the text tells of it or there is one such town alone
printf 'Ukrainian and Russian officials spoke of Shostka on Monday. Shells hit Shostka overnight, and rockets were fired at Gukovo. Springfield was quiet.\n' >towns.txt
expect 0 "$tacitus" actors towns.txt
says out '"why": "place Shostka in UKR"'
says out '"why": "place Gukovo in RUS"'
grep '"entity_text": "Springfield"' out | grep -q '"code"' && fail "one of many Springfields was chosen"
expect 0 "$tacitus" explain a.txt
[ -s out ] || fail "nothing explained"
says out "├─ "
says out "│  └─ "
says out "most like it in the training texts:"
TACITUS_LIKES=$work/nothing.tacl expect 5 "$tacitus" explain a.txt
says err "nothing.tacl"
head -c 5000 "${TACITUS_MODEL%.tacm}.tacl" >cut.tacl
TACITUS_LIKES=$work/cut.tacl expect 5 "$tacitus" explain a.txt
says err "cut.tacl"
expect 0 "$tacitus" explain --rules-only a.txt
grep -q "training texts" out && fail "training texts of what no model heard"

mkdir mine
cat >mine/mine.lex <<'LEX'
group Freedonian Front | Freedonians
  MCO REB
frame blorp = ASSAULT
  words blorp.v
  actor subj
  recipient obj
  + The Freedonian Front blorped French soldiers on Monday.  => MCO REB > FRA MIL
LEX
printf 'The Freedonian Front condemned France on Monday.' >f.txt
expect 0 "$tacitus" actors --lexicon mine f.txt
says out '"MCO"'
expect 0 "$tacitus" lexicon compile -o mine.lexc mine
[ -s mine.lexc ] || fail "nothing was compiled"
export XDG_CACHE_HOME=$PWD/cache
"$tacitus" lexicon check --only blorp mine >out 2>err
says out "ASSAULT"
grep -q "^h" cache/tacitus/lexicon-check || fail "what held is not kept"
sed -i 's/REB > FRA MIL/REB > FRA LAB/' mine/mine.lex
expect 1 "$tacitus" lexicon check --only blorp mine
says out "== new: 1"
expect 1 "$tacitus" lexicon check --only blorp mine
says out "== failed before: 1"
sed -i 's/^h/f/; t; s/^f/h/' cache/tacitus/lexicon-check
expect 1 "$tacitus" lexicon check --only blorp mine
says out "== held before: 1"
says out "since the last check: 0 hold that failed, 1 fail that held"
sed -i 's/REB > FRA LAB/REB > FRA MIL/' mine/mine.lex
printf 'frame x = NONSENSE\n  words y.v\n' >mine/wrong.lex
expect 5 "$tacitus" code --lexicon mine f.txt
says err "wrong.lex:1"
printf 'Police said rebels had fled, according to Reuters. "We saw nothing," a minister said. "It was dark."' >said.txt
expect 0 "$tacitus" attributions said.txt
says out '"source": [[0, 6]], "cue": [[7, 11]], "content": [[12, 27]]'
says out '"type": "indirect"'
says out '"type": "direct"'
says out '"nested": [{"source": [[0, 6]]'
expect 0 "$tacitus" attributions --format table said.txt
says out "We saw nothing"
finish
