using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Gives what is shown in place of something else the colour of what is meant: a crow that is shown as a bird is black.</summary>
internal static class TypicalColoring
{
    /// <summary>Colours the elements whose colour the prompt leaves open.</summary>
    public static Plan Apply(Plan plan, Vocabulary vocabulary, Lexicon lexicon)
    {
        ImmutableArray<Element>.Builder elements = plan.Elements.ToBuilder();
        ImmutableArray<string>.Builder assumptions = plan.Assumptions.ToBuilder();
        for (int i = 0; i < elements.Count; i++)
        {
            Element element = elements[i];
            bool isStandIn = element.Noun.Length > 0 && element.Thing != vocabulary.Label?.Id && !vocabulary.Things.Any(t => t.Id == element.Thing && (t.Names.Contains(element.Noun) || t.Attributes.Contains(element.Noun)));
            if (!isStandIn || element.Colors.Length > 0 || element.Material is not null)
            {
                continue;
            }

            ImmutableArray<NamedColor> colors = [.. ThingFacts.TypicalColors(element.Noun).Select(c => lexicon.Word(c, 0, 1).As<ColorSense>()?.Color).OfType<NamedColor>()];
            if (!colors.IsEmpty)
            {
                elements[i] = element with { Colors = colors };
                string sentence = $"'{element.Noun}' is taken to be {string.Join(" and ", colors.Select(c => c.Name))}.";
                if (!assumptions.Contains(sentence))
                {
                    assumptions.Add(sentence);
                }
            }
        }

        return plan with { Elements = elements.ToImmutable(), Assumptions = assumptions.ToImmutable() };
    }
}
