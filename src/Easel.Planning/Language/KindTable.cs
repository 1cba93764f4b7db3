using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>The tables of kinds (kinds.txt) and of places by their names (geography.txt), resolved against a vocabulary: a spaniel is a dog, an oak is a tree.</summary>
internal sealed class KindTable
{
    /// <summary>How many steps a word may climb: spaniel, dog.</summary>
    private const int MaximumSteps = 4;

    private readonly ImmutableArray<DataLine> _lines = [.. DataFile.Read("geography", '=', '~'), .. DataFile.Read("kinds", '=', '~')];
    private readonly Dictionary<string, ThingWords> _things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceWords> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _targets = new(StringComparer.Ordinal);

    /// <summary>Resolves the table.</summary>
    public KindTable(Vocabulary vocabulary)
    {
        foreach (ThingWords thing in vocabulary.Things)
        {
            foreach (string name in thing.Names)
            {
                _things.TryAdd(name, thing);
            }
        }

        foreach (PlaceWords place in vocabulary.Places)
        {
            foreach (string name in place.Names)
            {
                _places.TryAdd(name, place);
            }
        }

        foreach (DataLine line in _lines)
        {
            string[] targets = line.Left.Split('+')[0].Trim().Split('|');
            foreach (string word in line.Words)
            {
                if (!_targets.TryGetValue(word, out List<string>? known))
                {
                    _targets.Add(word, known = []);
                }

                known.AddRange(targets.Where(t => t != word));
            }
        }

        All = [.. _lines.Select(Resolve).OfType<Kind>()];
    }

    /// <summary>All kinds that lead to something that can be shown.</summary>
    public ImmutableArray<Kind> All { get; }

    private Kind? Resolve(DataLine line)
    {
        string[] left = line.Left.Split('+', StringSplitOptions.TrimEntries);
        ImmutableArray<string> attributes = [.. left.Skip(1)];

        // "on stage" tells where, whatever else has the name of the place.
        bool tellsWhere = line.Words.All(w => w.StartsWith('@'));
        foreach (string target in left[0].Split('|'))
        {
            ThingWords? thing = tellsWhere ? null : FindThing(target, MaximumSteps);
            PlaceWords? place = thing is null ? FindPlace(target, MaximumSteps) : null;
            if (thing is not null || place is not null)
            {
                bool direct = thing?.Names.Contains(target) ?? place!.Names.Contains(target);
                return new Kind(line.Words, thing, place, attributes, line.Separator == '~' || !direct);
            }
        }

        return null;
    }

    private ThingWords? FindThing(string name, int steps) => _things.GetValueOrDefault(name) ?? (steps == 0 ? null
        : TargetsOf(name).Select(t => FindThing(t, steps - 1)).FirstOrDefault(t => t is not null));

    private PlaceWords? FindPlace(string name, int steps) => _places.GetValueOrDefault(name) ?? (steps == 0 ? null
        : TargetsOf(name).Select(t => FindPlace(t, steps - 1)).FirstOrDefault(p => p is not null));

    private IEnumerable<string> TargetsOf(string name) => _targets.GetValueOrDefault(name, []);
}
