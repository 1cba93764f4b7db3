using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>What belongs to a list, and what to the last of its members.</summary>
internal sealed partial class PromptParser
{
    /// <summary>"a church with a tower, and a dog is lying …", "on the table is a bowl with eggs and a glass": what was told with the last member is over.</summary>
    private bool IsListedApart(NounPhrase phrase)
    {
        if (!_coordinated || !phrase.HasDeterminer)
        {
            return false;
        }

        bool opensClause = _index < _lexemes.Count && (_lexemes[_index].Is(FunctionKind.Copula) || _lexemes[_index].As<VerbSense>() is { IsParticiple: false, IsBase: false });
        return opensClause || (_listed is not null && _link != OwnerLink.Wearing && !BeginsClause());
    }

    /// <summary>Who stands there in "a woman with an umbrella on a bench", "a vase with flowers on a shelf": who has it; and both in "a burger with fries on a board".</summary>
    private ElementDraft Standing(RelationKind kind, ElementDraft subject, ElementDraft target, PendingRelation pending)
    {
        if (kind != RelationKind.On || pending.IsReversed || !_topic.Contains(subject) || subject.Pose is not null || !_company.TryGetValue(subject, out (ElementDraft Owner, RelationKind Kind) company)
            || company.Owner == target)
        {
            return subject;
        }

        bool isLaidOut = (IsTop(target) || WordGroups.Boards.Contains(target.Noun) || target.Thing.Names.Any(WordGroups.Boards.Contains)) && !IsTop(company.Owner);
        switch (company.Kind)
        {
            case RelationKind.HeldBy or RelationKind.WornBy when company.Owner.Thing.IsLiving:
            case RelationKind.In or RelationKind.On when isLaidOut:
                return company.Owner;
            case RelationKind.NextTo when isLaidOut && !company.Owner.Thing.Names.Contains("person"):
                _draft.Relate(company.Owner, RelationKind.On, target);
                return subject;
            default:
                return subject;
        }
    }

    /// <summary>"a vase with flowers", "a basket with apples".</summary>
    private static bool Contains(ElementDraft owner, ElementDraft element) =>
        owner.Thing.Names.Any(WordGroups.Vessels.Contains) && !IsTop(element) && !element.Thing.Names.Any(WordGroups.Vessels.Contains)
        && (Nouns.Class(element.Noun) is NounClass.Food or NounClass.Plant || Knowledge.ThingFacts.TypicalSize(element.Noun) is <= 0.12f || element.Count > 1);

    /// <summary>"a cake with strawberries".</summary>
    private static bool IsTopping(ElementDraft owner, ElementDraft element) => IsTopped(owner)
        && Nouns.Hypernyms(element.Noun) is var kinds && (kinds.Contains("fruit") || kinds.Contains("edible fruit") || kinds.Contains("herb") || kinds.Contains("vegetable") || kinds.Contains("mushroom"));

    /// <summary>"a phone on a desk next to a cup and a notebook": what is listed after what stands beside something stands on the same support.</summary>
    private void ShareSupportOfList(List<ElementDraft> named)
    {
        if (!_coordinated || _pending is not null || BeginsClause() || _named is not [var before] || _draft.Elements.Find(s => _draft.IsRelated(before, RelationKind.On, s)) is not { } support
            || !_draft.Elements.Exists(e => _draft.IsRelated(e, RelationKind.NextTo, before) && _draft.IsRelated(e, RelationKind.On, support)))
        {
            return;
        }

        foreach (ElementDraft element in named.Where(e => !_draft.IsRelated(e) && Carries(support, e)))
        {
            _draft.Relate(element, RelationKind.On, support);
        }
    }

    /// <summary>"a bouquet of roses": cut flowers that nobody holds and that no vessel is named for stand in a vase.</summary>
    private void PutInVase(NounPhrase phrase, List<ElementDraft> named)
    {
        bool isBouquet = phrase.Count is { } count && count.Lexeme.Key.StartsWith("bouquet", StringComparison.Ordinal);
        if (!isBouquet || named.Count == 0 || _pending is not null || _draft.Elements.Exists(HasBody) || _lexemes.Exists(l => l.As<ThingSense>() is { } t && (t.Thing.Names.Any(WordGroups.Containers.Contains) || t.Thing.Names.Contains("person")))
            || _draft.Vocabulary.Things.FirstOrDefault(t => t.Names[0] == "vase") is not { } thing || _draft.AddElement(thing) is not { } vase)
        {
            return;
        }

        (vase.Noun, vase.Words, vase.CountIsExact) = (thing.Names[0], phrase.Count!.Value.Lexeme.Key, false);
        named.ForEach(e => _draft.Relate(e, RelationKind.In, vase));
        _draft.Assume("The bouquet stands in a vase.");
    }

    private bool IsWornInList(NounPhrase phrase) => _coordinated && _pending is null && _link == OwnerLink.None && _index > 0 && phrase is { HasDeterminer: false, Count: null }
        && WornTable.IsWorn(phrase.Head!.Key) && !BeginsClause();

    private bool IsBound(ElementDraft element, ElementDraft other) => Enum.GetValues<RelationKind>().Any(k => _draft.IsRelated(element, k, other) || _draft.IsRelated(other, k, element));
}
