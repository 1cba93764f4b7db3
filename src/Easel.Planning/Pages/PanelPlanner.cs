using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Plans the panels of a comic one after the other: who was described before looks the same, where nothing else is said the place stays,
/// and "it" is what the panel before was about.</summary>
internal static class PanelPlanner
{
    private static readonly HashSet<string> s_subjects = ["he", "she", "it", "they"];

    private static readonly HashSet<string> s_objects = ["it", "them", "him", "her"];

    private static readonly HashSet<string> s_leads = ["and", "but", "so", "now", "there", "when", "while", "as"];

    /// <summary>Plans the scenes of a comic.</summary>
    /// <param name="scenes">What each panel shows, in words.</param>
    /// <param name="plan">Plans a scene from its words.</param>
    public static ImmutableArray<PagePanel> Plan(ImmutableArray<string> scenes, Func<string, Plan> plan)
    {
        var panels = ImmutableArray.CreateBuilder<PagePanel>();
        var known = new Dictionary<string, Element>(StringComparer.Ordinal);
        foreach (string scene in scenes)
        {
            PagePanel? before = panels.Count > 0 ? panels[^1] : null;
            string words = before is null ? scene : Resolve(scene, before);
            Plan read = plan(words);
            bool isPlaced = read.Setting.Place is not null;
            ImmutableArray<Element> elements = [.. read.Elements.Select(e => known.TryGetValue(e.Thing, out Element? same) ? Alike(e, same) : e)];
            ImmutableArray<Relation> relations = read.Relations;
            if (elements.IsEmpty && !isPlaced && before is not null)
            {
                (elements, relations) = (before.Elements, before.Relations);
            }

            panels.Add(new PagePanel
            {
                Words = words,
                Elements = elements,
                Relations = relations,
                Setting = isPlaced || before is null ? read.Setting : read.Setting with
                {
                    Place = before.Setting.Place, BackgroundColor = read.Setting.BackgroundColor ?? before.Setting.BackgroundColor,
                    Time = read.Setting.Time ?? before.Setting.Time, Weather = read.Setting.Weather ?? before.Setting.Weather,
                },
                Camera = read.Camera,
            });
            foreach (Element element in elements)
            {
                known[element.Thing] = element;
            }
        }

        // A story that names its place late is set there from the beginning.
        string? place = panels.Select(p => p.Setting.Place).FirstOrDefault(p => p is not null);
        return [.. panels.Select(p => p.Setting.Place is null ? p with { Setting = p.Setting with { Place = place } } : p)];
    }

    /// <summary>What is said of somebody once holds for later panels that say nothing else.</summary>
    private static Element Alike(Element element, Element before) => element with
    {
        Colors = element.Colors.IsEmpty ? before.Colors : element.Colors,
        PartColors = element.PartColors.IsEmpty ? before.PartColors : element.PartColors,
        Material = element.Material ?? before.Material,
        Scale = element.Scale == 1 ? before.Scale : element.Scale,
    };

    /// <summary>Puts names in the place of pronouns: at the beginning for who acts, later for what is acted on.</summary>
    private static string Resolve(string scene, PagePanel before)
    {
        if (before.Elements.IsEmpty)
        {
            return scene;
        }

        string subject = "the " + before.Elements[0].Noun, other = "the " + before.Elements[^1].Noun;
        var text = new System.Text.StringBuilder();
        bool isFirst = true;
        int at = 0;
        foreach (Token token in Tokenizer.Split(scene, []))
        {
            text.Append(scene, at, token.Start - at);
            string word = scene[token.Start..token.End];
            bool isLead = isFirst && (token.Kind != TokenKind.Word || s_leads.Contains(token.Lower));
            text.Append(isFirst && s_subjects.Contains(token.Lower) ? subject : !isFirst && s_objects.Contains(token.Lower) && before.Elements.Length > 1 ? other : word);
            isFirst = isLead;
            at = token.End;
        }

        return text.Append(scene, at, scene.Length - at).ToString();
    }
}
