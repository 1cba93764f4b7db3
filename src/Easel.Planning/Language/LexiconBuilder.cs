using System.Collections.Immutable;
using System.Globalization;
using Easel.Planning.Knowledge;

namespace Easel.Planning.Language;

/// <summary>Gathers the meanings of all words from a vocabulary and the word lists.</summary>
internal sealed partial class LexiconBuilder
{
    /// <summary>What the plan notes of an emblem: "'walrus' is shown as a shaped emblem."</summary>
    private const string ShownAsEmblem = "shaped emblem";

    private readonly Dictionary<string, List<Sense>> _senses = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;
    private readonly KindTable _kinds;

    private LexiconBuilder(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _kinds = new KindTable(vocabulary);
    }

    /// <summary>Builds the lexicon of a vocabulary. The order is the order of preference among meanings of one word.</summary>
    public static Lexicon Build(Vocabulary vocabulary)
    {
        LexiconBuilder builder = new(vocabulary);
        builder.AddCatalogue();
        builder.AddCompounds();
        builder.AddKinds();
        builder.AddParts();
        builder.AddGlobals();
        builder.AddModifiers();
        builder.AddVerbs();
        builder.AddGrammar();
        builder.AddEmblems();
        builder.AddKnowledge();
        return new Lexicon(builder._senses);
    }

    private void AddCatalogue()
    {
        foreach (ThingWords thing in _vocabulary.Things.Where(t => !t.IsEmblem))
        {
            foreach (string name in thing.Names)
            {
                // A name that is also an attribute says more than the thing: "woman" among the names of a person.
                AddThing(name, thing, thing.Attributes.Contains(name) ? [name] : [], null);
                if (thing.Plurals.TryGetValue(name, out string? plural))
                {
                    Add(plural, new ThingSense(thing, thing.Attributes.Contains(name) ? [name] : [], true, null));
                }
            }
        }

        foreach (PlaceWords place in _vocabulary.Places)
        {
            foreach (string name in place.Names)
            {
                AddPlace(name, place, [], null);
            }
        }
    }

    private void AddKinds()
    {
        foreach (Kind kind in _kinds.All)
        {
            foreach (string entry in kind.Words)
            {
                string[] split = entry.Split('*');
                bool isPhrase = split[0].StartsWith('@');
                string word = split[0].TrimStart('@');
                if (_senses.ContainsKey(Tokenizer.Normalize(word)))
                {
                    continue;
                }

                if (kind.Thing is { } thing)
                {
                    ImmutableArray<string> extra = [.. kind.Attributes.Where(thing.Attributes.Contains)];
                    bool honoured = kind.Attributes.Length > 0 ? extra.Length == kind.Attributes.Length : !kind.StandsIn;
                    AddThing(word, thing, extra, honoured ? null : thing.IsEmblem ? thing.Names[0] + " emblem" : thing.Names[0], split.Length > 1 ? int.Parse(split[1], CultureInfo.InvariantCulture) : 0);
                }
                else if (kind.Place is { } where && isPhrase)
                {
                    Add(word, new PlaceSense(where, [.. kind.Attributes.Where(where.Attributes.Contains)], null, IsPhrase: true));
                }
                else if (kind.Place is { } place)
                {
                    AddPlace(word, place, [.. kind.Attributes.Where(place.Attributes.Contains)], kind.StandsIn ? place.Names[0] : null);
                }
            }
        }
    }

    /// <summary>Emblems come last: a name of theirs is taken only where it is no word of grammar, place, weather or style. Between a thing and
    /// what it may be like ("a zebra sofa", "a pumpkin scarf"), a part or what is done ("they ski") the grammar decides; what merely stands in for
    /// the word yields.</summary>
    private void AddEmblems()
    {
        foreach (ThingWords thing in _vocabulary.Things.Where(t => t.IsEmblem))
        {
            foreach (string name in thing.Names.Where(n => !IsSized(n)))
            {
                AddEmblem(name, new ThingSense(thing, [], false, ShownAsEmblem));
                IEnumerable<string> plurals = thing.Plurals.TryGetValue(name, out string? irregular) ? Inflection.Plurals(name).Prepend(irregular)
                    : Inflection.IsPluralOnly(name) ? [] : Inflection.Plurals(name);
                foreach (string plural in plurals.Where(p => p != name))
                {
                    AddEmblem(plural, new ThingSense(thing, [], true, ShownAsEmblem));
                }
            }
        }
    }

    /// <summary>"small airplane": an airplane, and a word for its size.</summary>
    private bool IsSized(string name) => name.IndexOf(' ') is > 0 and var at
        && _senses.GetValueOrDefault(name[..at])?.Exists(s => s is SizeSense) == true && _senses.ContainsKey(name[(at + 1)..]);

    private void AddEmblem(string words, ThingSense sense)
    {
        string key = Tokenizer.Normalize(words);
        List<Sense> senses = _senses.GetValueOrDefault(key) ?? [];
        if (senses.TrueForAll(s => s is PartSense or AttributeSense or VerbSense or ColorSense or MaterialSense or ThingSense { ShownAs: not null and not ShownAsEmblem } or PlaceSense { ShownAs: not null }))
        {
            _senses[key] = [sense, .. senses.Where(s => s is not (ThingSense or PlaceSense))];
        }
    }

    /// <summary>A compound without meaning of its own: it is found as a whole and remains unknown.</summary>
    private void AddCompounds()
    {
        foreach (string word in DataFile.Read("compounds", ':').SelectMany(l => l.Words))
        {
            foreach (string form in Inflection.Plurals(word).Prepend(word))
            {
                _senses.TryAdd(Tokenizer.Normalize(form), []);
            }
        }
    }

    private void AddThing(string name, ThingWords thing, ImmutableArray<string> extra, string? shownAs, int number = 0)
    {
        Add(name, new ThingSense(thing, extra, number > 0, shownAs, number));
        if (number > 0 || Inflection.IsPluralOnly(name))
        {
            return;
        }

        foreach (string plural in Inflection.Plurals(name).Where(p => p != name))
        {
            Add(plural, new ThingSense(thing, extra, true, shownAs));
        }
    }

    private void AddPlace(string name, PlaceWords place, ImmutableArray<string> extra, string? shownAs)
    {
        foreach (string form in Inflection.Plurals(name).Prepend(name))
        {
            Add(form, new PlaceSense(place, extra, shownAs));
        }
    }

    private void AddParts()
    {
        ImmutableArray<string> parts = [.. _vocabulary.Things.SelectMany(t => t.Parts).Distinct()];
        foreach (string part in parts)
        {
            AddPart(part, part);
        }

        // "pants" are trousers for whoever has trousers, and the other way round.
        ImmutableArray<DataLine> synonyms = DataFile.Read("parts", ':');
        foreach (string part in parts)
        {
            foreach (DataLine line in synonyms.Where(l => l.Left == part || l.Words.Contains(part)))
            {
                foreach (string word in line.Words.Add(line.Left))
                {
                    AddPart(word, part);
                }
            }
        }
    }

    private void AddPart(string word, string part)
    {
        foreach (string form in Inflection.Plurals(word).Prepend(word))
        {
            Add(form, new PartSense(part));
        }
    }

    // "a statue of a man" is a man who is a statue.
    private static string[] FormPhrases(string form) => [form, .. Inflection.Plurals(form), form + " of", form + " of a", form + " of an", form + " of the"];

    private void AddVerbs()
    {
        foreach (DataLine line in DataFile.Read("verbs", ':'))
        {
            string[] left = line.Left.Split(' ');
            bool reversed = left.Length > 1 && left[1].EndsWith('^');
            RelationKind? relation = left.Length > 1 ? Enum.Parse<RelationKind>(left[1].TrimEnd('^'), ignoreCase: true) : null;
            foreach (string entry in line.Words)
            {
                string[] forms = entry.Split('/');
                Add(forms[0], new VerbSense(left[0], relation, reversed, IsParticiple: false, IsBase: true));
                foreach (string form in Inflection.VerbForms(forms[0]).Concat(forms.Skip(1)))
                {
                    bool participle = !form.EndsWith('s');
                    Add(form, new VerbSense(left[0], relation, reversed, participle, IsBase: false));
                }
            }
        }
    }

    private void AddGrammar()
    {
        foreach (DataLine line in DataFile.Read("relations", ':'))
        {
            Sense sense = line.Left == "between" ? new BetweenSense()
                : Enum.TryParse(line.Left, ignoreCase: true, out FrameSide side) ? new SideSense(side)
                : new RelationSense(Enum.Parse<RelationKind>(line.Left.TrimEnd('^', '!'), ignoreCase: true), line.Left.EndsWith('^'), line.Left.EndsWith('!'));
            AddAll(line.Words, sense);
        }

        foreach (DataLine line in DataFile.Read("function-words", ':'))
        {
            FunctionKind kind = Enum.Parse<FunctionKind>(line.Left, ignoreCase: true);
            AddAll(line.Words, new FunctionSense(kind), withPlurals: kind == FunctionKind.Medium);
        }
    }

    private void AddKnowledge()
    {
        AddAll(Implications.Phrases, new ImplicationSense());
        foreach (string noun in Companions.Nouns.Where(n => n.Contains(' ', StringComparison.Ordinal)))
        {
            // "a basketball player": a player, and not a ball.
            if (Find(noun) is null && (Find(noun[(noun.LastIndexOf(' ') + 1)..]) ?? Find("person")) is { } person)
            {
                AddThing(noun, person.Thing, person.Extra, null);
            }
        }

        foreach ((string description, string noun) in Riddles.All)
        {
            Add(description, new DescriptionSense(noun));
        }

        foreach ((string name, string kind) in Landmarks.Kinds)
        {
            Add(name, new DescriptionSense(kind));
        }
    }

    private ThingSense? Find(string noun) => _senses.GetValueOrDefault(noun)?.OfType<ThingSense>().FirstOrDefault();

    private void AddAll(IEnumerable<string> words, Sense sense, bool withPlurals = false)
    {
        foreach (string word in words)
        {
            Add(word, sense);
            if (withPlurals)
            {
                Add(Inflection.Plurals(word).First(), sense);
            }
        }
    }

    private void Add(string words, Sense sense)
    {
        // The possessive ending is a token, but no word that the tokeniser would find alone.
        string key = words == "'s" ? words : Tokenizer.Normalize(words);
        if (key.Length == 0)
        {
            return;
        }

        if (!_senses.TryGetValue(key, out List<Sense>? list))
        {
            _senses[key] = list = [];
        }
        else if (list.Count == 0 && sense is (ThingSense or PlaceSense))
        {
            // One of the compounds that must not be mistaken.
            return;
        }

        // The first meaning of a kind stays: earlier sources know better.
        if (!list.Any(s => s.GetType() == sense.GetType()))
        {
            list.Add(sense);
        }
    }
}
