using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Prompts of which nothing can be shown: "metal", "inspiration".</summary>
internal static class BarePrompt
{
    /// <summary>No more words than these are put on a card.</summary>
    private const int MostWords = 5;

    /// <summary>Shows a material as a sphere of it, anything else as a card that bears the words.</summary>
    public static void Show(PlanDraft draft, List<Lexeme> lexemes)
    {
        if (draft.Elements.Count > 0 || draft.Texts.Count > 0 || draft.ShowsPlaceOrSky)
        {
            return;
        }

        if (lexemes.Find(l => l.Is<MaterialSense>()) is { } material && draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains("sphere")) is { } sphere
            && draft.AddElement(sphere) is { } ball)
        {
            (ball.Material, ball.Noun) = (material.As<MaterialSense>()!.Material, "sphere");
            draft.Use(material);
            draft.Assume($"'{material.Key}' is shown as a sphere of it.");
            return;
        }

        List<Lexeme> words = lexemes.FindAll(l => l.Kind == TokenKind.Word && (l.IsUnknown || l.Senses.All(s => s is AttributeSense)) && !draft.IsUsed(l.First));
        if (words.Count > 0 && draft.Vocabulary.Label is { } label && draft.AddElement(label) is { } card)
        {
            string text = string.Join(' ', words.Take(MostWords).Select(w => draft.Prompt[draft.Tokens[w.First].Start..draft.Tokens[w.First + w.Count - 1].End]));
            (card.Noun, card.Words) = (text, text);
            draft.Texts.Add(new TextDraft(text, null) { Carrier = card });
            words.Take(MostWords).ToList().ForEach(draft.Use);
            draft.Assume($"Nothing shows '{text}'; a card bears the words.");
        }
    }
}
