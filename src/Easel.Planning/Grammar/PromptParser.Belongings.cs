using Easel.Planning.Knowledge;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Grammar;

/// <summary>What somebody or something has, and what of it is no thing of its own.</summary>
internal sealed partial class PromptParser
{
    /// <summary>What is no taller stands on tables, metres.</summary>
    private const float TallestOnTop = 0.5f;

    /// <summary>Whether what was just named does something, or stands somewhere, of its own: "and a car drives by", "and a house behind it".</summary>
    private bool BeginsClause() => _index < _lexemes.Count && _lexemes[_index] is var next
        && (next.Is<VerbSense>() || next.Is<SideSense>() || next.Is(FunctionKind.Copula)
            || next.As<RelationSense>() is { Kind: RelationKind.Behind or RelationKind.InFrontOf or RelationKind.NextTo or RelationKind.LeftOf or RelationKind.RightOf });

    /// <summary>How what follows "with" or "wearing" belongs to its owner: a hat is worn by whoever has it.</summary>
    private RelationKind Belongs(ElementDraft owner, ElementDraft element) =>
        _link == OwnerLink.Wearing || ((owner.Thing.IsLiving || WornTable.IsFigure(owner.Noun)) && WornTable.IsWorn(element.Noun)) ? RelationKind.WornBy
        : NamesDesign(element) ? RelationKind.DepictedOn
        : owner.Thing.Names.Contains("person") && owner.Count == element.Count && CarriedTable.IsCarried(element.Noun) ? RelationKind.HeldBy
        : IsTopping(owner, element) || IsServed(owner, element) ? RelationKind.On
        : Contains(owner, element) ? RelationKind.In
        : Carries(owner, element) ? RelationKind.On : RelationKind.NextTo;

    /// <summary>"a flag with a peace symbol": what is drawn rather than set up.</summary>
    private static bool NamesDesign(ElementDraft element) =>
        WordGroups.Designs.Contains(element.Noun[(element.Noun.LastIndexOf(' ') + 1)..]);

    /// <summary>"a table with a vase": it stands where such things stand.</summary>
    private static bool Carries(ElementDraft owner, ElementDraft element)
    {
        foreach (string support in ThingFacts.Supports(element.Noun).AddRange(ThingFacts.Supports(element.Thing.Names[0])))
        {
            if (owner.Noun == support || owner.Thing.Names.Contains(support))
            {
                return true;
            }
        }

        // "a desk with a plant": whatever fits on a table top.
        return IsTop(owner) && !IsTop(element) && !element.Thing.IsLiving
            && (ThingFacts.TypicalSize(element.Noun) ?? ThingFacts.TypicalSize(element.Thing.Names[0])) is <= TallestOnTop;
    }

    private static bool IsTop(ElementDraft element) => SupportTops.Has(element.Noun) || element.Thing.Names.Any(SupportTops.Has);

    /// <summary>"a robot on a desk next to a lamp": both stand on the desk.</summary>
    private bool SharesSupport(RelationKind kind, ElementDraft support, ElementDraft target)
    {
        if (kind is not (RelationKind.NextTo or RelationKind.LeftOf or RelationKind.RightOf or RelationKind.InFrontOf or RelationKind.Behind)
            || !_topicIsObject || !_topic.Contains(support) || !Carries(support, target) || _draft.IsRelated(target))
        {
            return false;
        }

        ElementDraft[] others = [.. _draft.Related(RelationKind.On, support).Where(e => e != target)];
        if (others.Length == 0)
        {
            return false;
        }

        _draft.Relate(target, RelationKind.On, support);
        _draft.Relate(others[0], kind, target);
        return true;
    }

    /// <summary>"a man with glasses": where the owner honours the word itself, it is no thing of its own.</summary>
    private bool TakeAsAttribute(NounPhrase phrase)
    {
        // "a van with "…" on it and a box": the text was what it came with.
        string noun = phrase.Head!.Key, singular = SingularOf(noun);
        List<ElementDraft> owners = _link is OwnerLink.With or OwnerLink.Wearing && !(_coordinated && phrase.HasDeterminer && _texts.Open is not null)
            ? _owners.FindAll(o => o.Thing.Attributes.Contains(noun) || (IsTopped(o) && o.Thing.Attributes.Contains(singular))) : [];
        owners.ForEach(o => o.AddAttribute(o.Thing.Attributes.Contains(noun) ? noun : singular));
        owners.ForEach(o => _texts.Mention(o, TextTable.IsGarment(phrase.Head!.Key)));
        if (owners.Count > 0)
        {
            _draft.Use(phrase.Head!);
            (_coordinated, _afterNoun) = (false, true);
        }

        return owners.Count > 0;
    }

    /// <summary>"a dog wearing glasses": of what goes by one name, somebody wears what is worn, and no vessels.</summary>
    private ThingSense? AsWorn(Lexeme head, ThingSense sense) => WornTable.IsWorn(head.Key) && sense.IsPlural && !sense.Thing.Names.Contains(head.Key)
        && (_link == OwnerLink.Wearing || (_link == OwnerLink.With && _owners.Exists(HasBody)))
        && _draft.Vocabulary.Things.FirstOrDefault(t => t.Names.Contains(head.Key)) is { } worn ? new ThingSense(worn, [], IsPlural: false, null) : null;

    /// <summary>"a plate with pancakes": food lies on a dish.</summary>
    private static bool IsServed(ElementDraft dish, ElementDraft food) => dish.Thing.Names.Any(WordGroups.Dishes.Contains) && Nouns.Class(food.Noun) is NounClass.Food;

    private static bool IsTopped(ElementDraft dish) => dish.Thing.Names.Any(WordGroups.Topped.Contains);

    /// <summary>"a bottle of beer": a drink takes the shape of its vessel and is no thing beside it.</summary>
    private bool TakeAsContent(NounPhrase phrase)
    {
        if (_pending is not { Kind: RelationKind.In, IsReversed: true, Word.Key: "of", Subjects: [var vessel] } || !vessel.Thing.Names.Any(WordGroups.DrinkVessels.Contains)
            || !Nouns.Hypernyms(phrase.Head!.Key).Contains("beverage"))
        {
            return false;
        }

        _binder.Modify(vessel, phrase, isPredicate: false);
        if (!vessel.Thing.Attributes.Contains(phrase.Head.Key))
        {
            _draft.Assume($"'{phrase.Head.Key}' is what {Article.With(vessel.Noun)} holds; its looks are left open.");
        }

        vessel.AddAttribute(phrase.Head.Key);
        _draft.Use(phrase.Head);
        (_pending, _coordinated, _afterNoun, _topicIsObject) = (null, false, true, false);
        return true;
    }

    /// <summary>"A cat with a hat. Marble statue.": the form of the whole picture, in a sentence of its own.</summary>
    private bool TakeAsForm(NounPhrase phrase)
    {
        if (phrase.HasDeterminer || phrase.Count is not null || _sentence.Count > 0 || _draft.Elements.Count == 0)
        {
            return false;
        }

        if (phrase.Head?.As<MaterialSense>() is { IsForm: true } form)
        {
            phrase.Materials.Add((phrase.Head, form));
            phrase.Head = null;
        }

        if (phrase.Head is not null || !phrase.Materials.Exists(m => m.Sense.IsForm))
        {
            return false;
        }

        _binder.Modify(_draft.Elements[0], phrase, isPredicate: false);
        return true;
    }

    /// <summary>"a rabbit with white fur": the colour of an animal's coat is the animal's.</summary>
    private bool TakeAsSkin(NounPhrase phrase)
    {
        if (phrase.Colors.Count == 0 || !WordGroups.Coats.Contains(SingularOf(phrase.Head!.Key)))
        {
            return false;
        }

        List<ElementDraft> owners = (_link == OwnerLink.With ? _owners : _topic).FindAll(o => o.Thing.IsLiving && !o.Thing.Names.Contains("person"));
        foreach (ElementDraft owner in owners)
        {
            _binder.Modify(owner, phrase, isPredicate: false);
            _draft.Use(phrase.Head);
        }

        (_pending, _coordinated, _afterNoun) = owners.Count > 0 ? (null, false, true) : (_pending, _coordinated, _afterNoun);
        return owners.Count > 0;
    }
}
